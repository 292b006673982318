"""scikit-learn: a transformer before a vectorizer; its preset may be searched for."""

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline

from newsclean.integrations.sklearn import NewsClean

articles = ["Rain is coming. [ad_1]", "ADVERTISEMENT\n\nIt came."]
for text in NewsClean("news").fit_transform(articles):
    print(text)
model = make_pipeline(NewsClean(), TfidfVectorizer())  # newsclean__pipeline: ["minimal", "news"]
model.fit(articles)
print(*model[-1].get_feature_names_out())

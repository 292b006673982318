"""Japanese: three scripts, corner brackets, full-width punctuation."""

GRAMMAR = {
    "headline": """
{CITY}の{thing}、{do}へ　{group}に不安の声
{ORG}、{issue}対策を{#1-12}月に発表
{event}から{#2-30}日、{CITY}の今
{PERSON}氏「{short_quote}」
{issue}めぐり{CITY}で{group}が集会
""",
    "subhead": "「{short_quote}」\n今後の見通し\n広がる不安\n問われる責任\n専門家の見方",
    "dateline": "【{CITY}共同】",
    "caption": "{thing}の前に並ぶ{group}＝{#1-12}月{#1-28}日、{CITY}",
    "lede": """
{ORG}は{#1-28}日、{CITY}の{thing}を{do}する方針を明らかにした。{ending}。
{CITY}で{#1-28}日、{event}があり、{#2-90}人がけがをした。{ending}。
{issue}をめぐり、{CITY}の{group}が{#1-28}日、市役所前で集会を開いた。{ending}。
""",
    "sentence": "5x {plain}\n4x {reported}\n4x {figures}\n4x {spoken}\n3x {background}",
    "plain": """
{group}は{#2-20}時間にわたって市役所の前で待ち、{group2}は夜通し{thing}の確認を続けた。
年内に{thing}を{do}できるかどうかは、まだ分かっていない。
{city}へ向かう道路は{#1-28}日まで通行止めとなり、列車{#2-60}本が運休した。
{PERSON}氏は記者団の質問に答えなかった。
{event}の後、{group}の多くは親類の家に身を寄せている。
議会は{#1-12}月に法案を採決する見通しで、{ending}。
""",
    "reported": """
{ORG}によると、{issue}の影響を受けた人は{#2-90}万人に上る。
{PERSON}氏は{#1-28}日、{group}への支援を{#1-12}月に始めると述べた。
{#1-12}月に公表された報告書は、{issue}による損失を年間{#2-90}億円と見積もった。
{ORG}は声明で、{group2}が{thing}の復旧を急いでいると説明した。
{role}の{name}さんは、{thing}を{do}する計画はないと話す。
""",
    "spoken": """
「{statement}」。{role}の{name}さんは、そう話した。
{PERSON}氏は「{statement}。{statement2}」と述べた。
「{statement}」と、{role}の{name}さん（{#19-84}）は語る。
{PERSON}氏は今回の決定を「{short_phrase}」と呼び、{thing}を{do}すると約束した。
「費用は誰が払うのか」。{name}さんは「{statement2}」と首をかしげる。
""",
    "figures": """
{year}年度の予算は{#2-900}億円で、前年度より{#2-40}％増えた。
総務省によると、{#1-12}月の{goods}の価格は前年同月比で{#1-9}.{#1-9}％上がった。
半径{#2-60}キロ圏内には約{#2-90}万人が暮らしている。
調査では{#41-79}％が{thing}の存続に賛成し、{#10-20}％が反対した。
{#1-28}日午後{#1-11}時{#10-59}分ごろ、{group2}{#20-90}人が現場に到着した。
""",
    "background": """
この団体は{year}年に設立され、現在の職員は{#100-900}人。
{year}年の{event}以降、{city}と{city}は{issue}をめぐって対立してきた。
{PERSON}氏は{year}年に就任し、それまで{#2-20}年間、{city}で働いていた。
建物は{year}年に完成し、これまでに{#2-9}回改修された。
""",
    "ending": "{group}からは戸惑いの声も上がる\n{year}年以来のことだ\n{group2}が原因を調べている\n対応が急がれる",
    "statement": """
{#1-12}月までは待てない
こんな{event}は{year}年以来だ
誰も私たちに聞いてくれなかった
{group}のことを第一に考えてほしい
できるだけ早く{thing}を{do}すべきだ
""",
    "statement2": "{statement}\nここは私たちの町だ\n不安で眠れない\n少しずつ良くなっている",
    "short_quote": "もう待てない\n町を守りたい\n声を聞いてほしい",
    "short_phrase": "歴史的な一歩\n重大な過ち\nかつてない試練",
    "group": "住民\n漁師\n教員\n学生\n農家\n医師\n保護者\n観光客",
    "group2": "消防隊員\n技術者\n警察官\n救助隊員\n作業員",
    "issue": "水不足\n家賃の高騰\n大気汚染\n汚職\n若者の失業\n人手不足",
    "thing": "旧港大橋\nフェリー乗り場\n市立病院\n夜行列車\n石炭火力発電所\n空港ターミナル\n図書館",
    "do": "閉鎖\n再開\n修復\n拡張\n売却\n保存\n移転",
    "event": "台風\n火災\n地震\n洪水\nストライキ\n爆発\n停電",
    "goods": "コメ\nガソリン\n医薬品\n野菜\n電気\n牛乳",
    "org": "国土交通省\n市\n日銀\n海上保安庁\n厚生労働省\n労働組合",
    "role": "市長\n看護師\nバス運転手\n大学教授\n弁護士\nパン店経営",
    "city": "函館市\n神戸市\n長崎市\n仙台市\n那覇市\n新潟市\n広島市",
    "person": "{last_name}{first}", "name": "{last_name}{first}",
    "first": "健一\n美咲\n大輔\n由美子\n翔\nさくら\n誠",
    "last_name": "佐藤\n鈴木\n高橋\n田中\n渡辺\n伊藤\n山本",
    "year": "19{#50-99}\n3x 20{#10-25}",
}  # fmt: skip

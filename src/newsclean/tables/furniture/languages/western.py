"""Furniture that the languages of western and northern Europe word alike, a row for all of them."""

from __future__ import annotations

import re

from newsclean.rules import LINE, TAIL, Pattern, Rule, listed
from newsclean.tables.proof import STORY

__all__ = ["NETWORK", "NETWORKS", "RULES", "unquoted"]

NETWORK = (
    r"(?>facebook(?: messenger)?|messenger|xing|instagram|(?:twitter|x)(?: ?/ ?(?:x|twitter)"
    r"| ?\((?:[\w-]{1,14} )?twitter\))?|whats ?app|telegram|linked ?in|pinterest|reddit|tumblr"
    r"|bluesky|threads|mastodon|pocket|flipboard|viber|skype|signal|vk|line|e-?mail|mail|sms"
    r"|e-?post|s[äæ]hk[öø]posti(?:lla|tse)?|tölvupósti|courriel|correo(?: electrónico)?|correu(?: electrònic)?"
    r"|google ?(?:plus|\+|news|nieuws|nyheter|actualités|noticias|notícias|classroom)?|youtube|tik ?tok|snapchat)"
)
"""A network or another way to pass a page on; to be matched case aside."""

NETWORKS = rf"{NETWORK}(?:(?:, ?| ?& ?| ?/ ?| (?:et|ou|y|o|e|i|și|sau|en|of|och|og|eller|ja|tai|eða) ){NETWORK}){{0,6}}+"
"""One of them or several in a list."""

_QUOTED = re.compile(r'["“”„«»]')


def unquoted(match: re.Match[str]) -> str | None:
    """Decline a line that quotes somebody: that is a story."""
    return None if _QUOTED.search(match.group()) else ""


_MINUTES = r"(?:min(?:\.|ut[aeio]?s?|utos?|uti|uten|uter|utter|utes|útur|út|uuttia?)?|mn)\.?"

RULES: tuple[Rule, ...] = (
    Pattern(
        "furniture.page.reading-time",
        rf"(?i:(?:temps de lecture|durée de lecture|tiempo (?:estimado )?de lectura|tempo (?:di|de|estimado de) (?:lettura|leitura)"
        rf"|timp (?:estimat )?de (?:citire|lectură|citit)|temps (?:estimat )?de lectura|leestijd|lästid|lesetid|læsetid|lukuaika|lestími"
        rf"|lecture|lectura|lettura|leitura|geschatte leestijd|estimated reading time)"
        rf"(?: (?:estimé|estimée|estimado|estimata|stimato))?"
        rf" ?[:.·|-]? ?(?:environ |aprox\. |circa |cca\.? |ca\.? |ongeveer |noin )?(?:<|>|~)? ?\d{{1,3}} ?{_MINUTES}"
        rf"(?: de lecture| de lectura| di lettura| de leitura)?"
        rf"|\d{{1,3}}(?: ?{_MINUTES}|['’′]) (?:de (?:lecture|lectura|leitura|citit|citire)|di lettura|lectura|leestijd|leestid|lezen|läsning|lästid|lesetid|læsetid|lesing|lukuaika))",
        triggers=listed(
            """
            temps de lecture
            durée de lecture
            tiempo de lectura
            tiempo estimado de lectura
            tempo di lettura
            tempo de leitura
            tempo estimado de leitura
            timp de citire
            timp de lectură
            timp de citit
            timp estimat de citire
            temps de lectura
            temps estimat de lectura
            leestijd
            geschatte leestijd
            lästid
            lesetid
            læsetid
            lukuaika
            lestími
            lecture
            lectura
            lettura
            leitura
            estimated reading time
            *lecture
            *lectura
            *lettura
            *leitura
            *citit
            *citire
            *leestijd
            *lezen
            *läsning
            *lästid
            *lesetid
            *lesing
            *læsetid
            *lukuaika
            """
        ),
        where=LINE,
        before="Temps de lecture : 4 minutes\n\nDe brug is open.\n\n3 min leestijd",
        after="De brug is open.",
        keeps=(
            "Lecture de 3 minutes par le maire",
            "Il a fallu 5 minutes de lecture",
            "De leestijd was 3 minuten.",
        ),
        about="How long the article takes to read.",
    ),
    Pattern(
        "furniture.legal.rights",
        r"(?i:(?:(?:©|\(c\)|copyright|copyleft)[^\n]{0,160}|[^\n.!?]{0,60}[-–—|·•.,©®] ?)(?:tous droits (?:de reproduction )?réservés"
        r"|todos los derechos reservados|tutti i diritti (?:sono )?riservati|riproduzione riservata|todos os direitos reservados"
        r"|toate drepturile (?:sunt )?rezervate|tots els drets reservats|alle rechten voorbehouden"
        r"|alla rättigheter (?:är )?(?:förbehållna|reserverade)|alle rettigheter (?:er )?(?:reservert|forbeholdt)"
        r"|alle rettigheder (?:er )?(?:forbeholdes|forbeholdt|reserveret)|kaikki oikeudet pidätetään|öll réttindi áskilin))"
        r"(?:[.,;:)|/ –-][^\n]{0,200})?",
        triggers=listed(
            """
            ©
            (c)
            copyright
            *droits réservés
            *derechos reservados
            *diritti riservati
            *diritti sono riservati
            *riproduzione riservata
            *direitos reservados
            *drepturile rezervate
            *drets reservats
            *rechten voorbehouden
            *rättigheter förbehållna
            *rättigheter reserverade
            *rettigheter reservert
            *rettigheter forbeholdt
            *rettigheder forbeholdes
            *rettigheder forbeholdt
            *oikeudet pidätetään
            *réttindi áskilin
            """
        ),
        where=LINE,
        before="© Le Phare 2024. Tous droits réservés.\n\nDe brug is open.\n\nHet Baken - Alle rechten voorbehouden",
        after="De brug is open.",
        keeps=(
            "Sur la porte, il lut tous droits réservés",
            "Copyright is een recht, zei de rechter",
        ),
        about="A copyright notice, by the words in which all rights are reserved.",
    ),
    Pattern(
        "furniture.comments.not-published",
        r"(?i:(?:votre adresse (?:e-?mail|de messagerie|électronique|courriel)|(?:tu|su) (?:dirección de )?(?:correo(?: electrónico)?|e-?mail)"
        r"|il tuo indirizzo e-?mail|o (?:seu|teu) (?:endereço de )?e-?mail|seu (?:endereço de )?e-?mail|adresa (?:ta |dvs\. )?de e-?mail|l['’]adreça electrònica"
        r"|(?:la vostra|la teva|l['’]adreça) (?:adreça )?(?:de )?(?:correu electrònic|electrònica)|(?:je|jouw|uw|het) e-?mail-?adres|din e-?post-?adress(?:en)?"
        r"|e-?post-?adressen(?: din)?|e-?post-?adressa (?:di|til deg)|din e-?post-?adresse|din e-?mail-?adresse|sähköpostiosoitettasi|netfang(?:ið)? þitt)"
        r" (?:ne sera pas (?:publiée|visible|affichée)|no (?:será|se) (?:publicada|publicado|publicará|publicarà|hará pública)|non (?:sarà|verrà) pubblicato"
        r"|não será (?:publicado|divulgado)|nu va fi (?:publicată|făcută publică)|no es publicarà"
        r"|(?:wordt|zal) niet (?:gepubliceerd|gepubliceerd worden|worden gepubliceerd|getoond)|(?:kommer inte(?: att)?|publiceras inte|visas inte)(?: (?:publiceras|visas))?"
        r"|(?:vil ikke bli|blir ikke|vert ikkje|blir ikkje) (?:publisert|synlig|vist|publisert offentleg)|vil ikke blive (?:publiceret|offentliggjort|vist)"
        r"|bliver ikke (?:publiceret|offentliggjort|vist)|ei julkaista|verður ekki birt))\b[^\n]{0,140}",
        triggers=listed(
            """
            votre adresse
            tu dirección de correo
            su dirección de correo
            tu correo
            su correo
            tu email
            tu e-mail
            il tuo indirizzo
            o seu endereço
            o teu endereço
            o seu e
            o teu e
            seu endereço
            seu e-mail
            seu email
            adresa de
            adresa ta
            adresa dvs
            l'adreça
            l’adreça
            la vostra adreça
            la teva adreça
            je e-mail
            je email
            jouw e-mail
            uw e-mail
            het e-mail
            din e-post
            din epost
            e-postadress
            epostadress
            din e-mail
            din email
            sähköpostiosoitettasi
            netfang
            """
        ),
        where=LINE,
        before="Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *\n\nDe brug is open.",
        after="De brug is open.",
        keeps=(
            "Votre adresse ne sera pas publiée, promit le juge.",
            "Het e-mailadres van de burgemeester werd gepubliceerd.",
        ),
        about="What the form for a comment says about the address that it asks for.",
    ),
    Pattern(
        "furniture.comments.count-west",
        r"(?i:(?:(?:voir|lire|afficher)(?: tous)? les|(?:ver|leer|mostrar)(?: (?:todos )?los)?|(?:ver|ler|mostrar)(?: (?:todos )?os)?|(?:leggi|vedi|mostra)(?: (?:tutti )?i)?"
        r"|(?:bekijk|lees|toon)(?: alle)?|(?:visa|läs|vis|les|læs|se)(?: alle| alla)?|(?:vezi|citește)(?: toate cele)?|(?:mostra|veure)(?: els)?|(?:näytä|lue)(?: kaikki)?)"
        r" \(?\d{1,6}\)? (?:commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|comentarii|comentaris|kommenttia)"
        r"|(?:commentaires|comentarios|comentários|commenti|reacties|kommentarer|comentarii|comentaris|kommentit|athugasemdir)"
        r" ?(?:\(\d{1,6}\)|: ?\d{1,6})|\(?\d{1,6}\)? (?:comentari[iu]|comentaris?|kommenttia?|athugasemdir))",
        triggers=listed(
            """
            commentaires
            comentarios
            comentários
            commenti
            reacties
            kommentarer
            comentarii
            comentaris
            kommentit
            athugasemdir
            *commentaires
            *commentaire
            *comentarios
            *comentários
            *commenti
            *reacties
            *kommentarer
            *comentarii
            *comentariu
            *comentaris
            *comentari
            *kommenttia
            *kommentti
            *athugasemdir
            """
        ),
        where=LINE,
        before="Voir les 12 commentaires\n\nDe brug is open.\n\nKommentarer (3)",
        after="De brug is open.",
        keeps=("Bekijk 12 reacties van burgers", "Les 12 commentaires du maire"),
        about="How many comments there are, in the languages of western Europe.",
    ),
    Pattern(
        "furniture.page.posts-by",
        r"(?:(?:Voir|Afficher|Lire) (?:tous les articles|toutes les publications|tous ses articles) (?:de|d['’]|par) ?|Ver tod(?:as las (?:entradas|publicaciones|notas|noticias)|os los artículos) (?:de|por) "
        r"|(?:Vedi|Leggi|Visualizza) tutti gli articoli di |Ver todos os (?:posts|artigos) (?:de|por) |(?:Bekijk|Toon) alle (?:berichten|artikelen) van |Alle (?:berichten|artikelen) (?:van|door) (?=[^\n]{3,50} bekijken$)"
        r"|Visa alla inlägg av |Vis alle innlegg (?:av|fra) |Vis alle indlæg af |Vezi toate articolele (?:lui |scrise de )|(?:Mostra|Veure) tot(?:es les entrades|s els articles) d(?:e |['’]))[^\n.!?]{3,50}",
        triggers=listed(
            """
            voir tous
            voir toutes les publications
            afficher tous
            afficher toutes
            lire tous
            ver todas las
            ver todos
            vedi tutti gli articoli
            leggi tutti gli articoli
            visualizza tutti
            bekijk alle
            toon alle
            alle berichten
            alle artikelen
            visa alla inlägg
            vis alle innlegg
            vis alle indlæg
            vezi toate articolele
            mostra tot
            veure tot
            """
        ),
        where=LINE,
        before="Ver todas las entradas de Ana Ruiz\n\nDe brug is open.\n\nBekijk alle berichten van Jan Smit",
        after="De brug is open.",
        keeps=("Ver todos los puentes de Sevilla", "Alle berichten van de koning"),
        about="A link to all that the author of the article wrote.",
    ),
    Pattern(
        "furniture.page.tags-below",
        r"(?i:étiquettes?|mots[- ]clés|thèmes|etiquetas|archivado en|temas|etichette|argomenti|assuntos|tópicos|etichete|etiquetes|trefwoorden"
        r"|etiketter|ämnen|emner|emneord|nøgleord|stikkord|avainsanat|asiasanat) ?:[^\n.!?:,]{2,40}+(?:,[^\n.!?:,]{2,40}+){1,15}+,?",
        triggers=listed(
            """
            étiquette
            mots-clés
            mots clés
            thèmes
            etiquetas
            archivado en
            temas
            etichette
            argomenti
            assuntos
            tópicos
            etichete
            etiquetes
            trefwoorden
            etiketter
            ämnen
            emner
            emneord
            nøgleord
            stikkord
            avainsanat
            asiasanat
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nEtiquetas: Sevilla, puentes, obras",
        after=STORY,
        keeps=(f"Etiquetas: sal, azúcar, mentiras\n\n{STORY}",),
        about="The tags of an article, below it.",
    ),
    Pattern(
        "furniture.comments.akismet",
        r"[^\n]{4,32}Akismet[^\n]{0,240}",
        triggers=listed(
            """
            ce site utilise akismet
            este sitio usa akismet
            este sitio utiliza akismet
            esta web usa akismet
            questo sito utilizza akismet
            questo sito usa akismet
            este site utiliza o akismet
            esse site utiliza o akismet
            este site usa o akismet
            acest site folosește akismet
            acest site folosește acest akismet
            aquest lloc utilitza akismet
            aquest lloc utilitza l'akismet
            aquest lloc web utilitza akismet
            deze site gebruikt akismet
            deze website gebruikt akismet
            denna webbplats använder akismet
            den här webbplatsen använder akismet
            dette nettstedet bruker akismet
            denne nettsiden bruker akismet
            dette site anvender akismet
            dette websted bruger akismet
            denne side bruger akismet
            sivusto käyttää akismet
            tämä sivusto käyttää akismet
            þessi síða notar akismet
            þessi vefur notar akismet
            """
        ),
        where=LINE,
        before="Ce site utilise Akismet pour réduire les indésirables.\n\nDe brug is open.",
        after="De brug is open.",
        keeps=("Ce site utilise un filtre qui ressemble à Akismet.",),
        about="WordPress's note on how it filters comments.",
    ),
    Pattern(
        "furniture.commerce.partner",
        r"(?i:en tant que (?:partenaire|club partenaire) amazon|en (?:calidad de|tanto que) afiliado (?:de|a) amazon|como afiliado (?:de|a) amazon"
        r"|in qualità di affiliato amazon|come affiliato amazon|como (?:associado|afiliado) (?:da|amazon)|ca (?:afiliat|partener) amazon|com a afiliat d['’]amazon"
        r"|als amazon[- ](?:partner|associate|affiliate)|som (?:en )?amazon[- ](?:associate|partner|affiliate))\b[^\n]{5,260}",
        triggers=listed(
            """
            en tant que partenaire amazon
            en calidad de afiliado
            en tanto que afiliado
            como afiliado
            in qualità di affiliato
            come affiliato amazon
            como associado
            ca afiliat amazon
            ca partener amazon
            com a afiliat
            als amazon
            som amazon
            som en amazon
            """
        ),
        where=LINE,
        before="Als Amazon-partner verdien ik aan kwalificerende aankopen.\n\nDe brug is open.",
        after="De brug is open.",
        keeps=("Como associado do clube, ele paga menos.", "Als Amazonenkrijger trad ze op."),
        about="What a page says about the money that Amazon pays it.",
    ),
)

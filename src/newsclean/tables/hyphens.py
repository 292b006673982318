"""Parts of compounds that are written with a hyphen, to know "well-⏎known" from "out-⏎side"."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["HYPHENS", "SUSPENDED", "Hyphens"]


class Hyphens(NamedTuple):
    """What shows in one language that a hyphen at the end of a line belongs to the word.

    *heads* keep it before all but *endings*; *tails* keep it behind all but *closed*; *pairs* are
    whole words whose parts alone show nothing.
    """

    heads: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


HYPHENS: Final = {
    "en": Hyphens(
        heads=_words(
            """
            all anti best big broad cross double easy eight eighty far fast fifty first five forty
            four free full good half hard heavy high ill large last left light little long longest
            low mid middle mixed mother much multi nine ninety non north old one open part post quasi
            right same second self semi seven seventy short single six sixty slow small soft south
            third thirty three thrice tight top triple twenty twice two ultra vice well wide world
            worst year
            """
        ),
        endings=_words(
            """
            able acy age al ally an ance ant ary bid biotic biotics body bodies boy boys cated ches
            cipate cipated cipates cipation comer comers cy day dle dom doms e ed eign ely en ence ened ener
            eners ening ens ent eous ern erner er ers ery es esome est ever eyed fall field fielder
            fold form ful fully gated gether gle hand hold ial ic ical ice ier ies ify ily ing ings
            ious ip ish ity ive land lege less life light lights lighted like linger ling lings ly
            man men ment mentary ments nal ned ner ners ness night ning no nym nyms ote otted over
            per person ple ples plied plier plies ply pone poned que raged ranged ray s sense ship
            ships size some standing stop summer t teen teenth teens ten th tieth ties tical timed
            ting tion tional tor tors ture ty tle vertisement war ward wards ware way ways west
            winter wood work y ys
            """
        ),
        tails=_words(
            """
            backed based blown breaking bred century cent conscious controlled dollar dominated
            driven educated elect elected enforced fashioned fledged founded friendly funded
            general growing hearted hour inch intensive kilometer kilometre language lasting leaning led level looking mandated
            mannered meter metre mile million minded minute month occupied occupying old olds
            oriented owned paying person powered profile quality ranging ranked ranking reaching
            related run running scale selling sensitive sharing speaking speed sponsored stricken
            style term thirds torn trained turned week western winning wing year years
            """
        ),
        closed=_words(
            """
            be bel boy cal cas con de dif dis en ex fil for fore forth frame im impel in inter mis
            noon out over pal per pro pul re sal sec spon tan tel ti un under up with
            """
        ),
        pairs=_words(
            """
            back-up break-in break-up build-up check-up co-author co-authored co-chair co-director co-opt co-opted
            co-ed co-found co-founded co-founder co-founders co-host co-operate co-operation
            co-ordinate co-ordinated co-ordination co-owned co-owner co-pilot co-star co-worker
            co-workers co-written drive-in ex-boyfriend ex-cop ex-girlfriend ex-husband ex-marine
            ex-minister ex-officer ex-partner ex-police ex-president ex-soldier ex-wife
            follow-up go-ahead grown-up hip-hop hands-on in-depth in-house in-laws in-person
            know-how line-up make-up off-duty off-limits off-season off-shore on-board on-call
            on-duty on-going on-site on-screen pro-abortion pro-business pro-choice
            pro-democracy pro-government pro-gun pro-independence pro-life pro-western re-elect
            re-elected re-election re-enact re-enter re-entry re-examine run-off run-up set-up
            shut-down sit-in so-called start-up stand-off stand-by T-shirt take-off trade-off
            two-thirds warm-up state-run family-run
            """
        ),
    ),
    "fr": Hyphens(
        heads=_words(
            """
            a-t après avant celle celles celui ceux demi dit doit elle elles est est-ce était
            eux explique-t fait faut lui même mi moi nous peut presque quasi saint sainte sera
            sont sous toi va-t vice vis vis-à vous
            """
        ),
        endings=_words("es e s nir tenir lever ligner vent vant ter tre ance aient ant"),
        pairs=_words("ex-mari ex-ministre ex-président ex-femme non-lieu là-bas au-delà au-dessus"),
    ),
    "es": Hyphens(
        pairs=_words("ex-presidente ex-ministro ex-ministra anti-gubernamental socio-económico")
    ),
    "it": Hyphens(heads=_words("vice ex"), endings=_words("nda ra tra ploit nto")),
    "pt": Hyphens(
        heads=_words("ex pós pré vice recém bem mal"),
        endings=_words(
            "emplo ercício pressão ecutivo terior tremo igir istir istência plosão perto "
            "plicou plica pectativa clusivo tra feitor te dade estar ha etê"
        ),
        tails=_words("lhe lhes lo-ia se-á feira feiras"),
    ),
}
"""By language; all others, German and Dutch among them, write compounds in one word."""

SUSPENDED: Final = {
    "en": _words("and or to"),
    "de": _words("und oder bis sowie bzw noch als wie statt"),
    "fr": _words("et ou"),
    "es": _words("y o e u"),
    "it": _words("e o ed od"),
    "pt": _words("e ou"),
    "sv": _words("och eller samt og"),
    "nl": _words("en of tot"),
}
"""Words behind a hyphen that stands for the end of a later word: "two- and three-year"."""

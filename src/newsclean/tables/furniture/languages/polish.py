"""Furniture in Polish; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.networks import AFTER_NETWORKS, networks
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

_NETWORKS = networks("fejsbuk", "twitterze", "whatsappie", "messengerze", "wykop", "portalu x")

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.pl",
        listed(
            """
            czytaj też
            czytaj także
            czytaj również
            czytaj więcej
            czytaj dalej
            czytaj więcej na ten temat
            czytaj więcej na temat
            przeczytaj też
            przeczytaj także
            przeczytaj również
            przeczytaj więcej
            warto przeczytać
            zobacz także
            zobacz też
            zobacz również
            zobacz więcej
            zobacz podobne
            sprawdź także
            sprawdź również
            sprawdź też
            polecamy
            polecamy także
            polecamy również
            polecane
            polecane artykuły
            polecane dla ciebie
            polecane teksty
            najczęściej czytane
            najchętniej czytane
            najpopularniejsze
            najpopularniejsze artykuły
            najnowsze artykuły
            najnowsze wpisy
            najnowsze wiadomości
            najnowsze komentarze
            ostatnie wpisy
            powiązane artykuły
            powiązane tematy
            powiązane wpisy
            powiązane wiadomości
            podobne artykuły
            podobne wpisy
            podobne tematy
            artykuły powiązane
            inne artykuły
            inne artykuły tego autora
            inne z tej kategorii
            pozostałe artykuły
            więcej na ten temat
            więcej artykułów
            więcej wiadomości
            więcej z kategorii
            więcej od autora
            może cię zainteresować
            to może cię zainteresować
            może cię również zainteresować
            może ci się również spodobać
            to może ci się spodobać
            mogą cię zainteresować
            zainteresuje cię także
            następny artykuł
            poprzedni artykuł
            następny wpis
            poprzedni wpis
            """
        ),
        before=f"{STORY}\n\nCzytaj też:\n\nFerry sinks",
        after=STORY,
        keeps=("Czytaj też listy.", "Polecamy ten most.", "Inne artykuły ustawy obowiązują."),
        about="Headings over other headlines in Polish.",
    ),
    Phrase(
        "furniture.page.pl",
        listed(
            """
            udostępnij
            udostępnij artykuł
            udostępnij ten artykuł
            udostępnij wpis
            udostępnij znajomym
            udostępnij to
            podziel się
            podziel się artykułem
            podziel się tym artykułem
            podziel się ze znajomymi
            podziel się swoją opinią
            poleć znajomym
            poleć znajomemu
            poleć ten artykuł
            wyślij znajomemu
            wyślij e-mailem
            wyślij mailem
            tweetnij
            lubię to
            lubię to! wczytywanie
            dodaj do ulubionych
            dodaj do zakładek
            zapisz artykuł
            zapisz na później
            wydrukuj
            drukuj
            drukuj artykuł
            wersja do druku
            kopiuj link
            skopiuj link
            skopiuj adres
            link skopiowany
            link został skopiowany
            posłuchaj artykułu
            odsłuchaj artykuł
            słuchaj artykułu
            powiększ zdjęcie
            kliknij, aby powiększyć
            zobacz galerię
            zobacz wideo
            otwórz galerię
            komentarze
            skomentuj
            skomentuj artykuł
            komentuj
            dodaj komentarz
            dodaj swój komentarz
            dodaj komentarz anuluj pisanie odpowiedzi
            anuluj pisanie odpowiedzi
            napisz komentarz
            zostaw komentarz
            zostaw odpowiedź
            pokaż komentarze
            zobacz komentarze
            zobacz wszystkie komentarze
            wszystkie komentarze
            brak komentarzy
            komentarzy brak
            opublikuj komentarz
            wyślij komentarz
            twój komentarz
            odpowiedz
            zgłoś nadużycie
            zgłoś naruszenie
            dołącz do dyskusji
            bądź pierwszy, który skomentuje ten wpis
            zaloguj się, aby dodać komentarz
            zaloguj się, aby komentować
            zaloguj się aby komentować
            zaloguj się, by skomentować
            powiadom mnie o nowych komentarzach
            powiadom mnie o nowych komentarzach poprzez e-mail
            powiadamiaj mnie o nowych wpisach poprzez e-mail
            zapisz się na newsletter
            zapisz się do newslettera
            zapisz się na nasz newsletter
            zapisz się do naszego newslettera
            zapisz się
            subskrybuj newsletter
            subskrybuj nasz newsletter
            subskrybuj
            obserwuj nas
            śledź nas
            polub nas
            znajdź nas
            dołącz do nas
            masz newsa? napisz do nas
            widzisz błąd? zgłoś go
            znalazłeś błąd?
            zgłoś błąd
            zgłoś błąd w artykule
            zgłoś problem
            wszystkie prawa zastrzeżone
            © licencja na publikację
            © ℗ wszystkie prawa zastrzeżone
            © licencja na publikację © ℗ wszystkie prawa zastrzeżone
            polityka prywatności
            polityka cookies
            ustawienia prywatności
            ustawienia plików cookies
            ustawienia cookies
            regulamin serwisu
            zarządzaj zgodami
            zaloguj
            zaloguj się
            zarejestruj się
            zaloguj się lub zarejestruj
            nie masz konta? zarejestruj się
            nie masz konta? załóż je
            masz już konto? zaloguj się
            strona główna
            przejdź do strony głównej
            wróć na stronę główną
            powrót do strony głównej
            powrót na górę
            wróć na górę
            do góry
            na górę strony
            przejdź do treści
            przejdź do głównej treści
            przejdź do głównej zawartości
            przejdź do menu
            pokaż więcej
            załaduj więcej
            wczytaj więcej
            zobacz wszystkie
            pokaż wszystkie
            następna strona
            poprzednia strona
            tagi
            słowa kluczowe
            """
        ),
        before="Most jest otwarty.\n\nUdostępnij",
        after="Most jest otwarty.",
        keeps=(
            "Komentarze są zbędne.",
            "Do góry poszły ceny.",
            "Odpowiedz mi, prosił.",
            "Podziel się chlebem.",
        ),
        about="Share buttons, newsletters, comments and copyright in Polish.",
    ),
    Phrase(
        "furniture.paywall.pl",
        listed(
            """
            czytaj dalej. subskrybuj
            artykuł dostępny tylko dla prenumeratorów
            artykuł dostępny tylko dla subskrybentów
            artykuł dostępny dla subskrybentów
            artykuł tylko dla prenumeratorów
            artykuł tylko dla subskrybentów
            tylko dla subskrybentów
            dostęp tylko dla subskrybentów
            treść dostępna tylko dla subskrybentów
            pozostało do przeczytania
            zaloguj się, aby czytać dalej
            zaloguj się, by czytać dalej
            kup dostęp, aby czytać dalej
            wykup dostęp, aby czytać dalej
            wykup subskrypcję
            kup subskrypcję
            """
        ),
        flag="truncated",
        before="Most jest otwarty.\n\nCzytaj dalej. subskrybuj",
        after="Most jest otwarty.",
        keeps=("Sala dostępna tylko dla nich.",),
        about="A paywall in Polish.",
    ),
    Pattern(
        "furniture.share.pl",
        rf"(?i:(?:(?:kliknij,? )?(?:aby|by) udostępnić|kliknij,? (?:aby|by) (?:wysłać|podzielić się)|udostępnij|podziel się|prześlij|wyślij|opublikuj|poleć|tweetnij|przypnij|skomentuj|zapisz)"
        rf"(?: (?:to|ten artykuł|ten wpis|ten tekst|artykuł|wpis|tekst|post|link|odnośnik|artykułem|linkiem|znajomym|znajomemu))?"
        rf" (?:na|w|przez|do|za pomocą|poprzez|w serwisie|na portalu|w aplikacji) {_NETWORKS}{AFTER_NETWORKS}"
        rf"|(?:obserwuj(?:cie)?|śledź|śledźcie|polub|polubcie|znajdź|znajdziesz|czytaj|oglądaj|słuchaj) nas(?: także| też| również)? (?:na|w|przez|na kanale) {_NETWORKS}{AFTER_NETWORKS}"
        rf"|(?:dołącz do nas|jesteśmy|bądź z nami|bądź na bieżąco)(?: także| też)? (?:na|w) {_NETWORKS}{AFTER_NETWORKS})",
        triggers=(
            *("kliknij", "aby udostępnić", "by udostępnić", "udostępnij ", "podziel się "),
            *(
                "prześlij ",
                "wyślij ",
                "opublikuj ",
                "poleć ",
                "tweetnij ",
                "przypnij ",
                "skomentuj ",
            ),
            *(
                "zapisz na ",
                "zapisz w ",
                "obserwuj nas",
                "obserwujcie nas",
                "śledź nas",
                "śledźcie nas",
            ),
            *(
                "polub nas",
                "polubcie nas",
                "znajdź nas",
                "znajdziesz nas",
                "czytaj nas",
                "oglądaj nas",
            ),
            *(
                "słuchaj nas",
                "dołącz do nas",
                "jesteśmy na ",
                "jesteśmy w ",
                "bądź z nami",
                "bądź na ",
            ),
        ),
        where=LINE,
        before="Udostępnij na Facebooku\n\nMost jest otwarty.\n\nObserwuj nas na Instagramie",
        after="Most jest otwarty.",
        keeps=(
            "Udostępnij zdjęcia z mostu na Facebooku, radził mu brat.",
            "Jesteśmy na moście",
            "Podziel się nim na linii mety, krzyczał.",
        ),
        about="Share and follow buttons with the name of a network in Polish.",
    ),
    Pattern(
        "furniture.page.pl-line",
        r"(?i:(?:komentarze|skomentuj|komentarzy|liczba komentarzy) ?[:(] ?\d{1,5}\)?|\d{1,5} komentarz(?:e|y)?"
        r"|(?:czas czytania|czytanie zajmie|przeczytasz w) ?:? ?(?:mniej niż |około |ok\. ?|~ ?)?\d{1,3} ?(?:min(?:\.|ut[ayę]?)?)"
        r"|\d{1,3} ?min(?:\.|ut[ay]?)? czytania|ten (?:tekst|artykuł) przeczytasz w [^\n]{3,40}"
        r"|(?:tagi|słowa kluczowe) ?: ?[^\n]{2,200}|(?:zobacz|obejrzyj) (?:zdjęcia|galerię)(?: zdjęć)? ?\(\d{1,3}\)"
        r"|tw[óo]j adres e-?mail nie zostanie opublikowany[^\n]{0,90}|wymagane pola są oznaczone ?\*?"
        r"|zapisz moje dane, adres e-?mail[^\n]{10,150}|zapamiętaj moje dane w tej przeglądarce[^\n]{5,120}"
        r"|(?:ta strona|ta witryna|witryna) (?:używa|wykorzystuje) akismet[^\n]{0,150}"
        r"|(?:musisz (?:się )?(?:być )?(?:zalogować|zalogowan[ya])|zaloguj się)(?: się)?,? (?:aby|by|żeby) (?:opublikować|dodać|dodawać|napisać|móc) [^\n]{0,40}komentarz\w{0,3}\.?"
        r"|możliwość komentowania [^\n]{0,150}została wyłączona\.?"
        r"|(?:dalsza|ciąg dalszy|dalszy ciąg|pozostała) (?:część )?(?:artykułu|tekstu|materiału)? ?(?:znajduje się )?(?:pod|poniżej) (?:materiałem|reklamą|reklamy|wideo|galerią|zdjęciem|filmem)[^\n]{0,40}"
        r"|(?:kopiowanie|rozpowszechnianie|powielanie|przedruk) [^\n]{0,120}(?:zabronion|zgody)[^\n]{0,120}"
        r"|(?:materiał|artykuł) chroniony prawem autorskim[^\n]{0,250}"
        r"|(?:masz (?:ciekawy temat|newsa|zdjęcie|dla nas temat)|byłeś świadkiem)[^\n]{0,100}(?:napisz|wyślij|daj znać|czekamy)[^\n]{0,120}"
        r"|(?:zauważyłeś|znalazłeś|widzisz) (?:błąd|literówkę)[^\n]{0,40}(?:zgłoś|zaznacz|napisz|daj nam znać)[^\n]{0,80}"
        r"|(?:nasza strona|nasz serwis|ta strona|ten serwis|serwis|strona) (?:używa|korzysta z|wykorzystuje) (?:pli(?:ki|ków)|ciastecz\w{1,3}) ?[^\n]{0,250}"
        r"|(?:twoja przeglądarka|przeglądarka) nie obsługuje [^\n]{2,120})",
        triggers=(
            *(
                "komentarze",
                "skomentuj",
                "komentarzy",
                "liczba komentarzy",
                "*komentarzy",
                "*komentarze",
            ),
            *("*komentarz", "czas czytania", "czytanie zajmie", "przeczytasz w", "*czytania"),
            *("ten tekst przeczytasz", "ten artykuł przeczytasz", "tagi", "słowa kluczowe"),
            *("zobacz zdjęcia", "zobacz galerię", "obejrzyj zdjęcia", "obejrzyj galerię"),
            *("twój adres", "twoj adres", "wymagane pola", "zapisz moje dane", "zapamiętaj moje"),
            *(
                "ta strona",
                "ta witryna",
                "witryna używa",
                "witryna wykorzystuje",
                "musisz ",
                "zaloguj się",
            ),
            *(
                "możliwość komentowania",
                "dalsza część",
                "ciąg dalszy",
                "dalszy ciąg",
                "pozostała część",
            ),
            *("kopiowanie", "rozpowszechnianie", "powielanie", "przedruk", "materiał chroniony"),
            *(
                "artykuł chroniony",
                "masz ciekawy temat",
                "masz newsa",
                "masz zdjęcie",
                "masz dla nas",
            ),
            *(
                "byłeś świadkiem",
                "zauważyłeś ",
                "znalazłeś ",
                "widzisz ",
                "nasza strona",
                "nasz serwis",
            ),
            *(
                "ten serwis",
                "serwis korzysta",
                "serwis używa",
                "serwis wykorzystuje",
                "strona korzysta",
            ),
            *("strona używa", "strona wykorzystuje", "twoja przeglądarka", "przeglądarka nie"),
        ),
        where=LINE,
        before="Czas czytania: 3 min.\n\nMost jest otwarty.\n\nTwój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *",
        after="Most jest otwarty.",
        keeps=(
            "Komentarze: co mówią eksperci o moście",
            "Przedruk książki kosztował dużo.",
            "Ta strona używa argumentów, których nikt nie zna.",
            "Ciąg dalszy nastąpi.",
            "Widzisz błąd w jego planie, powiedziała.",
            "Materiał chroniony był folią.",
        ),
        about="Counts of comments, reading times and sentences by which Polish pages speak of themselves.",
    ),
)

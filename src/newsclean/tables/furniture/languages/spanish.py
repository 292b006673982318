"""Furniture in Spanish, of Spain and of Latin America; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, Run, listed
from newsclean.tables.furniture.languages import spanish_pages
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.es",
        listed(
            """
            lea también
            lee también
            leer también
            lea además
            lea aquí
            lea más
            leé también
            mirá también
            mira también
            vea también
            ver también
            ver además
            le puede interesar
            te puede interesar
            te puede interesar también
            también te puede interesar
            también le puede interesar
            también puede interesarte
            puede interesarte
            quizás te interese
            te podría interesar
            le podría interesar
            tal vez te interese
            te recomendamos
            le recomendamos
            te recomendamos leer
            te sugerimos
            noticias relacionadas
            noticia relacionada
            notas relacionadas
            nota relacionada
            artículos relacionados
            artículo relacionado
            entradas relacionadas
            contenido relacionado
            contenidos relacionados
            temas relacionados
            videos relacionados
            vídeos relacionados
            relacionadas
            relacionado
            más noticias
            más información
            más sobre este tema
            más en esta sección
            otras noticias
            otros artículos
            lo más leído
            lo más visto
            lo más comentado
            lo más compartido
            lo más popular
            las más leídas
            los más leídos
            las noticias más leídas
            noticias más leídas
            no te pierdas
            no te lo pierdas
            siga leyendo
            sigue leyendo
            seguí leyendo
            puede leer
            recomendado
            recomendados
            recomendado para ti
            recomendados para ti
            recomendadas
            notas recomendadas
            últimas noticias
            las últimas noticias
            últimas noticias de hoy
            entradas recientes
            del mismo autor
            """
        ),
        before=f"{STORY}\n\nLea también:\n\nFerry sinks",
        after=STORY,
        keeps=("Más información habrá mañana.", "Otras noticias llegaron tarde al puente."),
        about="Headings over other headlines in Spanish.",
    ),
    Phrase(
        "furniture.share.es",
        listed(
            """
            compartir
            comparte
            compartí
            compártelo
            comparte esta noticia
            comparte este artículo
            comparte esta nota
            compartir esta noticia
            compartir noticia
            compartir nota
            compartir esta nota
            compartir artículo
            compartir este artículo
            compartir el artículo
            compartir esto
            compartir en
            compartir vía
            compartir en redes sociales
            más opciones para compartir
            copiar enlace
            copiar el enlace
            copiar link
            copiar url
            enlace copiado
            link copiado
            ¡enlace copiado!
            imprimir
            imprimir artículo
            imprimir noticia
            enviar por correo
            enviar por correo electrónico
            enviar por email
            enviar por mail
            enviar a un amigo
            guardar noticia
            guardar artículo
            guardar nota
            añadir a favoritos
            agregar a favoritos
            regalar artículo
            tuitear
            me gusta cargando
            me gusta esto
            síguenos
            síguenos en
            síguenos en redes sociales
            síguenos en nuestras redes sociales
            síganos
            síganos en
            seguinos
            seguinos en
            seguinos en redes sociales
            """
        ),
        before="El puente está abierto.\n\nCompartir\n\nFacebook",
        after="El puente está abierto.",
        keeps=("Compartir es vivir.", "Imprimir libros, un oficio"),
        about="Share buttons in Spanish.",
    ),
    Run(
        "furniture.share.words-es",
        listed(
            """
            escuchar
            guardar
            enviar
            enlace
            copiar
            correo
            correo electrónico
            regalar
            cerrar
            favoritos
            """
        ),
        before="Imprimir\n\nGuardar\n\nEscuchar\n\nEl puente está abierto.",
        after="El puente está abierto.",
        keeps=("Escuchar\n\nEl alcalde cumplió su palabra, y la ciudad lo oyó.\n\nGuardar",),
        about="Buttons of a share bar in Spanish, in a row or under its heading.",
    ),
    Pattern(
        "furniture.share.line-es",
        rf"(?i:(?:(?:haz|haga|hacé|hacer|pulsa|pincha) (?:clic|click) (?:aquí )?(?:para|en) )?(?:comparti[rí]|comparte|compártelo|compártela|comparta|enviar|publicar|tuitear|guardar)"
        rf"(?: (?:esto|(?:esta|la) (?:noticia|nota|página|entrada)|(?:este|el) artículo|un enlace|enlace))? ?(?:en|por|vía|v[ií]a|a través de|con|a|:)"
        rf" (?:{NETWORK}(?: a un amigo)?|un amigo)"
        rf"|(?:haz|haga) clic para (?:imprimir|enviar (?:esto|un enlace) [^\n()]{{3,40}}))"
        rf"(?i: ?\((?:se )?abre en una (?:ventana|pestaña) nueva\))?"
        rf"|(?i:(?:síguenos|síganos|seguinos|seguirnos|encuéntranos|búscanos|visítanos) (?:también )?(?:en|a través de|por) (?:nuestro canal de |nuestra página de |nuestro )?{NETWORKS}[ .!]{{0,3}})",
        triggers=listed(
            """
            haz clic
            haz click
            haga clic
            haga click
            hacé clic
            hacer clic
            pulsa
            pincha
            compartir
            compartí
            comparte
            comparta
            compártel
            enviar
            publicar
            tuitear
            guardar
            síguenos
            síganos
            seguinos
            encuéntranos
            búscanos
            """
        ),
        where=LINE,
        before="Haz clic para compartir en X (Se abre en una ventana nueva)\n\nEl puente está abierto."
        "\n\nSíguenos en Facebook y Twitter",
        after="El puente está abierto.",
        keeps=(
            "Compartir en Facebook la foto del puente",
            "Enviar por correo cuesta menos",
            "Síguenos en el puente",
        ),
        about="A share button with the name of the network, and an invitation to follow, in Spanish.",
    ),
    Pattern(
        "furniture.embed.es",
        r"(?:Para (?:poder )?(?:ver|visualizar|mostrar|consultar) (?:este|esta|el) (?:contenido|vídeo|video|tuit|tweet|publicación|post)[^\n]{0,80}(?:cookies|consentimiento)"
        r"|Este contenido (?:está alojado|se encuentra alojado|está bloqueado|lo proporciona)[^\n]{0,90}(?:cookies|tercero|consentimiento)"
        r"|(?:Haz|Haga) clic (?:aquí )?para (?:aceptar (?:las )?cookies|mostrar (?:el )?contenido de)|Has rechazado (?:las|el uso de) cookies)[^\n]{0,400}",
        triggers=listed(
            """
            para poder
            para ver
            para visualizar
            para mostrar
            para consultar
            este contenido
            haz clic
            haga clic
            has rechazado
            """
        ),
        where=LINE,
        new=unquoted,
        before="Para ver este contenido acepta las cookies.\n\nEl puente está abierto.",
        after="El puente está abierto.",
        keeps=("Para ver este vídeo hace falta una pantalla.",),
        about="What stands in for a tweet or a video until the reader agrees, in Spanish.",
    ),
    Phrase(
        "furniture.paywall.es",
        listed(
            """
            artículo exclusivo para suscriptores
            contenido exclusivo para suscriptores
            contenido solo para suscriptores
            contenido para suscriptores
            artículo solo para suscriptores
            noticia exclusiva para suscriptores
            nota exclusiva para suscriptores
            exclusivo para suscriptores
            exclusivo suscriptores
            suscríbete y lee sin límites
            solo para suscriptores
            sólo para suscriptores
            este contenido es exclusivo para suscriptores
            este artículo es exclusivo para suscriptores
            suscríbete para seguir leyendo
            suscríbete para continuar leyendo
            suscríbete para leer el artículo completo
            regístrate para seguir leyendo
            regístrate gratis para seguir leyendo
            regístrate para continuar leyendo
            inicia sesión para seguir leyendo
            para seguir leyendo, suscríbete
            para seguir leyendo, inicia sesión o suscríbete
            """
        ),
        flag="truncated",
        before="El puente está abierto.\n\nArtículo exclusivo para suscriptores",
        after="El puente está abierto.",
        keeps=("Hay solo para suscriptores del club.",),
        about="A paywall in Spanish.",
    ),
    *spanish_pages.RULES,
)

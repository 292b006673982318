"""Newsletters, comments, accounts and links of the page in Spanish; see the file of the language."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.page.es",
        listed(
            """
            comentarios
            comentar
            comentar noticia
            comenta
            comenta esta noticia
            ver comentarios
            ver los comentarios
            ver todos los comentarios
            leer comentarios
            mostrar comentarios
            ocultar comentarios
            escribe tu comentario
            escribir un comentario
            añadir un comentario
            añade un comentario
            agregar comentario
            publicar un comentario
            publicar comentario
            enviar comentario
            deja un comentario
            deja tu comentario
            deje su comentario
            deja una respuesta
            dejar una respuesta
            dejar un comentario
            sin comentarios todavía
            no hay comentarios
            no hay comentarios todavía
            sé el primero en comentar
            sea el primero en comentar
            los comentarios están cerrados
            inicia sesión para comentar
            debes iniciar sesión para comentar
            lo siento, debes estar conectado para publicar un comentario
            lo siento, tenés que estar conectado para publicar un comentario
            normas de la comunidad
            normas de participación
            comentarios de nuestros suscriptores/as
            suscríbete
            suscríbete ahora
            suscríbete gratis
            suscríbete aquí
            suscribirse
            suscribirme
            suscribite
            suscríbase
            suscríbete a nuestra newsletter
            suscríbete a la newsletter
            suscríbete a nuestro boletín
            suscríbete al boletín
            suscríbete a nuestro canal
            suscríbete a nuestro canal de youtube
            recibe nuestro boletín en tu correo
            recibe nuestro boletín
            apúntate a nuestra newsletter
            apúntate a la newsletter
            introduce tu correo electrónico
            introduce tu email
            ingresa tu correo electrónico
            ingresá tu email
            gracias por suscribirte
            ¡gracias por suscribirte!
            activar notificaciones
            recibir notificaciones
            inicia sesión
            iniciar sesión
            cerrar sesión
            regístrate
            regístrate gratis
            registrarse
            crear cuenta
            crear una cuenta
            mi cuenta
            ¿olvidaste tu contraseña?
            ¿has olvidado tu contraseña?
            ¿ya eres suscriptor?
            ¿ya eres suscriptor? inicia sesión
            ¿ya tienes cuenta?
            ¿ya tienes una cuenta?
            tu suscripción se está usando en otro dispositivo
            ¿quieres añadir otro usuario a tu suscripción?
            si continúas leyendo en este dispositivo, no se podrá leer en el otro
            ¿por qué estás viendo esto?
            síguenos en twitter
            síguenos en facebook
            descarga la app
            descarga nuestra app
            descargá la app
            leer más
            leer noticia completa
            leer la noticia completa
            leer artículo completo
            leer la nota completa
            leer nota completa
            ver más
            ver menos
            mostrar más
            cargar más
            seguir leyendo
            página siguiente
            página anterior
            entrada anterior
            entrada siguiente
            artículo anterior
            artículo siguiente
            noticia anterior
            noticia siguiente
            volver arriba
            ir arriba
            volver al inicio
            volver a la portada
            ir al contenido
            ir al contenido principal
            saltar al contenido
            saltar al contenido principal
            pasar al contenido principal
            saltar a contenido
            abrir menú
            cerrar menú
            menú principal
            todos los derechos reservados
            prohibida su reproducción total o parcial
            prohibida la reproducción total o parcial
            política de privacidad
            política de cookies
            configuración de cookies
            configurar cookies
            aceptar cookies
            aceptar todas las cookies
            aviso legal
            términos y condiciones
            términos de uso
            condiciones de uso
            mapa del sitio
            escuchar noticias del día
            escuchar artículo
            escuchar el artículo
            escuchar este artículo
            escucha este artículo
            escuchar noticia
            escuchar la noticia
            escucha la noticia
            escuchá la nota
            escuchar nota
            color de fondo
            tamaño de letra
            tamaño de texto
            etiquetas
            archivado en
            más sobre el autor
            sobre el autor
            acerca del autor
            sobre la firma
            ver todos los artículos
            ver biografía
            ampliar imagen
            ampliar foto
            haz clic para ampliar
            haga clic para ampliar
            clic para ampliar
            ver galería
            ver fotogalería
            ver la galería
            cerrar galería
            ver video
            ver vídeo
            reproducir video
            reproducir vídeo
            cargando video
            cargando vídeo
            reportar un error
            informar de un error
            ¿has encontrado un error?
            ¿encontraste un error?
            comunicar un error
            ¿te ha gustado este artículo?
            ¿te gustó este artículo?
            ¿te ha resultado útil este artículo?
            ¿te ha resultado interesante esta noticia?
            ¿te gustó la nota?
            """
        ),
        before="El puente está abierto.\n\nSuscríbete",
        after="El puente está abierto.",
        keeps=("Iniciar sesión cuesta poco.", "Sobre el autor pesa una condena"),
        about="Newsletters, comments, accounts and links of the page in Spanish.",
    ),
    Block(
        "furniture.comments.es",
        listed(
            """
            deja una respuesta cancelar la respuesta
            deja un comentario cancelar la respuesta
            deja un comentario cancelar respuesta
            deja una respuesta cancelar respuesta
            deja una respuestacancelar la respuesta
            cancelar la respuesta
            cancelar respuesta
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nDeja una respuesta Cancelar la respuesta\n\nNombre *\n\nWeb",
        after=STORY,
        keeps=("Cancelar la respuesta fue un error.",),
        about="The form for comments below a story in Spanish; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.es-sentence",
        r"(?:Guarda(?:r)? mi nombre, (?:mi )?correo electrónico|Recibir un (?:correo electrónico|email) con (?:los siguientes|cada nueva)"
        r"|(?:Suscríbete|Suscribite|Suscríbase|Apúntate|Regístrate|Inscríbete|Únete) (?:gratis |aquí |ahora |ya )?(?:a (?:nuestr[ao]s?|la|las|los)|al) (?:nuev[ao] |mejor )?(?:newsletters?|boletín|boletines|canal (?:de )?(?:WhatsApp|Telegram|YouTube|difusión)|comunidad de WhatsApp|grupo de (?:WhatsApp|Telegram))"
        r"|Recib[ea] (?:gratis |cada (?:día|mañana|semana) |todas las (?:mañanas|noticias|semanas) |las (?:últimas )?(?:noticias|novedades))[^\n]{0,120}(?:newsletter|boletín|correo|WhatsApp|Telegram|email|bandeja de entrada)"
        r"|(?:Sigue|Siga|Seguí) (?:toda la (?:información|actualidad|última hora)|las (?:últimas )?noticias|los temas que te interesan)[^\n]{0,120}(?:Facebook|Twitter|WhatsApp|Telegram|Google|Instagram|newsletter|boletín|X\b)"
        r"|Descarga(?:te)? (?:gratis )?(?:nuestra (?:app|aplicación)|la (?:app|aplicación)[^\n]{0,60}(?:Google Play|App Store))"
        r"|(?:Este artículo|Esta nota|Esta página|Este post) (?:puede contener|contiene|incluye) enlaces (?:de (?:afiliados?|compra)|afiliados|patrocinados)"
        r"|Algunos (?:de los )?enlaces (?:de este artículo )?son (?:de )?afiliados?"
        r"|(?:Al (?:suscribirte|registrarte|hacer clic|enviar|pulsar))[^\n]{0,80}(?:aceptas|acepto)[^\n]{0,160}(?:política|condiciones|términos|newsletter|datos)"
        r"|Para (?:ver|escribir|dejar|publicar|añadir) (?:los |un )?comentarios?[^\n]{0,60}(?:iniciar sesión|registra\w{1,5}|suscriptor|suscriptores|identifica\w{1,5})"
        r"|(?:Queda p|P)rohibida (?:su|la) reproducción(?:,)? (?:total|parcial)"
        r"|(?:Texto|Artículo|Noticia|Nota) (?:traducid[oa]|generad[oa]|redactad[oa]) (?:automáticamente|con (?:ayuda de )?(?:inteligencia artificial|IA)|por (?:una )?(?:inteligencia artificial|IA))(?=[.,:)]|$)"
        r"|Si quieres compartir tu cuenta, cambia tu suscripción|En el caso de no saber quién está usando tu cuenta|Los comentarios (?:publicados )?son de exclusiva responsabilidad"
        r"|Tu navegador no (?:soporta|admite)|Su navegador no (?:soporta|admite)|Esta entrada fue publicada)\b[^\n]{0,400}",
        triggers=listed(
            """
            guarda mi nombre
            guardar mi nombre
            recibir un
            suscríbete
            suscribite
            suscríbase
            apúntate
            regístrate
            inscríbete
            únete a
            recibe
            reciba
            sigue toda
            sigue las
            sigue los temas
            siga toda
            siga las
            seguí las
            descarga
            este artículo
            esta nota
            esta página
            este post
            algunos
            al suscribirte
            al registrarte
            al hacer clic
            al enviar
            al pulsar
            para ver
            para escribir
            para dejar
            para publicar
            para añadir
            queda prohibida
            prohibida
            texto tr
            texto ge
            artículo
            noticia
            nota
            si quieres compartir tu cuenta
            en el caso de no saber
            los comentarios
            tu navegador
            su navegador
            esta entrada
            """
        ),
        where=LINE,
        new=unquoted,
        before="Suscríbete a nuestro boletín y recibe lo mejor.\n\nEl puente está abierto.",
        after="El puente está abierto.",
        keeps=(
            "Recibe cada día una carta de su madre, dijo el alcalde.",
            "Sigue las noticias del puente desde la cama, contó su hija.",
            "Este artículo contiene errores, dijo el alcalde.",
            "Prohibida la pesca en el puente",
            "Nota de la alcaldía sobre el puente",
        ),
        about="Sentences by which Spanish pages speak of themselves.",
    ),
)

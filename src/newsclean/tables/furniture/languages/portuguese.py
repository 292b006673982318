"""Furniture in Portuguese, of Brazil and of Portugal; a phrase matches a whole line, so no language is guessed."""

from __future__ import annotations

from newsclean.rules import LINE, Block, Pattern, Phrase, Rule, Run, listed
from newsclean.tables.furniture.languages import portuguese_pages
from newsclean.tables.furniture.languages.western import NETWORK, NETWORKS, unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Block(
        "furniture.related.pt",
        listed(
            """
            leia também
            leia mais
            leia mais sobre
            leia ainda
            ler também
            ler mais
            ler mais sobre
            veja também
            veja mais
            ver também
            confira também
            assista também
            notícias relacionadas
            notícia relacionada
            conteúdo relacionado
            conteúdos relacionados
            posts relacionados
            artigos relacionados
            artigo relacionado
            matérias relacionadas
            mais lidas
            mais lidos
            as mais lidas
            os mais lidos
            as notícias mais lidas
            mais notícias
            outras notícias
            mais vistas
            mais sobre este assunto
            recomendados para você
            recomendado para você
            recomendados para si
            recomendadas para você
            você também pode gostar
            você pode gostar
            você pode se interessar
            você também pode se interessar
            pode também gostar
            também poderá gostar
            também te pode interessar
            pode interessar-lhe
            últimas notícias
            as últimas notícias
            posts recentes
            artigos recentes
            do mesmo autor
            veja as últimas notícias
            """
        ),
        before=f"{STORY}\n\nLeia também:\n\nFerry sinks",
        after=STORY,
        keeps=("Leia mais um livro.", "Outras notícias chegaram tarde à ponte."),
        about="Headings over other headlines in Portuguese.",
    ),
    Phrase(
        "furniture.share.pt",
        listed(
            """
            compartilhar
            compartilhe
            compartilhe no facebook
            compartilhe esta notícia
            compartilhe essa notícia
            compartilhe este artigo
            compartilhe esta matéria
            compartilhe essa matéria
            compartilhe este post
            compartilhe isso
            compartilhar notícia
            compartilhar matéria
            compartilhar artigo
            compartilhar esta notícia
            compartilhar via
            compartilhar em
            partilhar
            partilhe
            partilhar artigo
            partilhar notícia
            partilhar este artigo
            partilhe este artigo
            partilhe esta notícia
            copiar o link
            copiar ligação
            link copiado!
            imprimir artigo
            imprimir notícia
            enviar por e-mail
            enviar a um amigo
            enviar para um amigo
            salvar notícia
            salvar artigo
            guardar para ler mais tarde
            ler mais tarde
            adicionar aos favoritos
            presentear matéria
            oferecer artigo
            curtir carregando
            curtir isso
            siga-nos
            siga-nos em
            siga-nos nas redes sociais
            siga-nos no instagram
            """
        ),
        before="A ponte está aberta.\n\nCompartilhar\n\nFacebook",
        after="A ponte está aberta.",
        keeps=("Compartilhar é bom.", "Ler mais tarde, disse ele"),
        about="Share buttons in Portuguese.",
    ),
    Run(
        "furniture.share.words-pt",
        listed(
            """
            ouvir
            salvar
            curtir
            gostar
            presentear
            fechar
            """
        ),
        before="Partilhar\n\nOuvir\n\nA ponte está aberta.",
        after="A ponte está aberta.",
        keeps=("Ouvir\n\nO prefeito cumpriu a palavra, e a cidade o ouviu.\n\nSalvar",),
        about="Buttons of a share bar in Portuguese, in a row or under its heading.",
    ),
    Pattern(
        "furniture.share.line-pt",
        rf"(?i:(?:(?:clique|clicar|carregue|clica) (?:aqui )?(?:para|em) )?(?:com)?partilh(?:ar|e|a)"
        rf"(?: (?:isto|isso|(?:esta|essa|a) (?:notícia|matéria|página|publicação)|(?:este|esse|o) (?:artigo|post|conteúdo)))? ?(?:no|na|em|por|via|pelo|através do|:) {NETWORK}"
        rf"|(?:clique|clica|carregue) (?:aqui )?para (?:imprimir|enviar um link [^\n()]{{3,40}})|enviar (?:por|pelo|via) {NETWORK})"
        rf"(?i: ?\(abre (?:em|numa|num) (?:nova janela|novo separador|nova aba)\))?"
        rf"|(?i:(?:siga-nos|nos siga|siga a gente|acompanhe-nos|nos acompanhe|encontre-nos) (?:também )?(?:no|na|nos|em|pelo) (?:nosso canal (?:do|de|no) |nosso )?{NETWORKS}[ .!]{{0,3}})",
        triggers=listed(
            """
            clique
            clicar
            clica
            carregue
            compartilh
            partilh
            enviar
            siga-nos
            nos siga
            siga a gente
            acompanhe-nos
            nos acompanhe
            encontre-nos
            """
        ),
        where=LINE,
        before="Clique para compartilhar no WhatsApp(abre em nova janela)\n\nA ponte está aberta."
        "\n\nSiga-nos no Instagram",
        after="A ponte está aberta.",
        keeps=(
            "Compartilhar no Facebook a foto da ponte",
            "Enviar por e-mail custa menos",
            "Siga-nos na ponte",
        ),
        about="A share button with the name of the network, and an invitation to follow, in Portuguese.",
    ),
    Pattern(
        "furniture.embed.pt",
        r"(?:Para (?:ver|visualizar|assistir a) (?:este|esse|o) (?:conteúdo|vídeo|tweet|post)[^\n]{0,80}cookies"
        r"|(?:Clique|Carregue) (?:aqui )?para (?:aceitar (?:os )?cookies|mostrar (?:o )?conteúdo d[eo])|Este conteúdo (?:está alojado|está hospedado|está bloqueado|é fornecido por)[^\n]{0,90}(?:cookies|terceiros|consentimento))[^\n]{0,400}",
        triggers=listed(
            """
            para ver
            para visualizar
            para assistir
            clique
            carregue
            este conteúdo
            """
        ),
        where=LINE,
        new=unquoted,
        before="Para ver este conteúdo é preciso aceitar os cookies.\n\nA ponte está aberta.",
        after="A ponte está aberta.",
        keeps=("Para ver este vídeo é preciso uma tela.",),
        about="What stands in for a tweet or a video until the reader agrees, in Portuguese.",
    ),
    Phrase(
        "furniture.paywall.pt",
        listed(
            """
            conteúdo exclusivo para assinantes
            exclusivo para assinantes
            matéria exclusiva para assinantes
            artigo exclusivo para assinantes
            artigo exclusivo para subscritores
            conteúdo exclusivo para subscritores
            exclusivo assinantes
            artigo para assinantes
            conteúdo para assinantes
            este conteúdo é exclusivo para assinantes
            este artigo é exclusivo para assinantes
            este artigo é exclusivo para subscritores
            para continuar lendo, assine
            para continuar lendo, faça login
            assine para continuar lendo
            assine e continue lendo
            assine para ler a matéria completa
            para continuar a ler este artigo
            cadastre-se para continuar lendo
            faça login para continuar lendo
            """
        ),
        flag="truncated",
        before="A ponte está aberta.\n\nConteúdo exclusivo para assinantes",
        after="A ponte está aberta.",
        keeps=("É exclusivo para assinantes do clube.",),
        about="A paywall in Portuguese.",
    ),
    *portuguese_pages.RULES,
)

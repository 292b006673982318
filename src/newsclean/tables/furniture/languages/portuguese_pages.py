"""Newsletters, comments, accounts and links of the page in Portuguese; see the file of the language."""

from __future__ import annotations

from newsclean.rules import LINE, TAIL, Block, Pattern, Phrase, Rule, listed
from newsclean.tables.furniture.languages.western import unquoted
from newsclean.tables.proof import STORY

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Phrase(
        "furniture.page.pt",
        listed(
            """
            comentários
            comente
            ver comentários
            ver todos os comentários
            ler comentários
            mostrar comentários
            esconder comentários
            deixe um comentário
            deixe seu comentário
            deixe o seu comentário
            deixar um comentário
            deixar comentário
            deixe uma resposta
            adicionar comentário
            adicione um comentário
            escreva um comentário
            escreva seu comentário
            publicar comentário
            enviar comentário
            nenhum comentário
            sem comentários ainda
            seja o primeiro a comentar
            os comentários estão fechados
            comentários encerrados
            faça login para comentar
            é preciso fazer login para comentar
            você precisa fazer login para comentar
            você precisa estar logado para comentar
            tem de ter a sessão iniciada para publicar um comentário
            reportar erro
            comunicar erro
            informar erro
            encontrou um erro?
            encontrou algum erro?
            viu algum erro?
            assine
            assine já
            assine agora
            assine aqui
            assine a newsletter
            assine nossa newsletter
            assine a nossa newsletter
            assinar newsletter
            assinar a newsletter
            assinar agora
            subscrever
            subscreva
            subscreva já
            subscreva a newsletter
            subscreva a nossa newsletter
            subscrever newsletter
            inscreva-se
            inscreva-se na newsletter
            inscreva-se na nossa newsletter
            inscreva-se em nossa newsletter
            inscreva-se no nosso canal
            inscreva-se no canal
            cadastre-se
            cadastre-se grátis
            cadastre seu e-mail
            digite seu e-mail
            insira o seu e-mail
            insira seu e-mail
            obrigado por se inscrever
            obrigado por se inscrever!
            ativar notificações
            receber notificações
            receba notícias no whatsapp
            baixe o aplicativo
            baixe nosso aplicativo
            baixe o app
            descarregue a app
            descarregar a app
            saiba mais
            clique aqui
            continuar lendo
            continue lendo
            continuar a ler
            continue a ler
            continue a leitura
            ler artigo completo
            ler notícia completa
            leia a matéria completa
            leia a notícia completa
            leia na íntegra
            mostrar mais
            carregar mais
            ver mais
            próxima página
            próximo artigo
            artigo anterior
            post anterior
            próximo post
            voltar ao topo
            voltar ao início
            voltar à página inicial
            voltar para o início
            ir para o conteúdo
            ir para o conteúdo principal
            pular para o conteúdo
            pular para o conteúdo principal
            saltar para o conteúdo
            saltar para o conteúdo principal
            avançar para o conteúdo
            abrir menu
            fechar menu
            todos os direitos reservados
            tempo de leitura
            política de privacidade
            termos de uso
            termos e condições
            termos de utilização
            aceitar cookies
            aceitar todos os cookies
            gerir cookies
            configurações de cookies
            mapa do site
            fazer login
            faça login
            faça seu login
            iniciar sessão
            terminar sessão
            criar conta
            criar uma conta
            minha conta
            esqueceu a senha?
            esqueci minha senha
            já é assinante?
            já é assinante? faça login
            já é assinante? faça seu login
            já tem conta?
            já possui cadastro?
            ainda não é assinante?
            ouvir artigo
            ouvir notícia
            ouça este artigo
            ouça este conteúdo
            ouça esta notícia
            ouça a matéria
            ouvir este artigo
            sobre o autor
            sobre a autora
            ver todos os posts
            ver todos os artigos
            ampliar imagem
            clique para ampliar
            clique na imagem para ampliar
            ver galeria
            ver fotogaleria
            ver galeria de fotos
            assistir ao vídeo
            reproduzir vídeo
            carregando vídeo
            gostou deste artigo?
            gostou desta matéria?
            gostou da notícia?
            gostou do conteúdo?
            este artigo foi útil?
            """
        ),
        before="A ponte está aberta.\n\nAssine já",
        after="A ponte está aberta.",
        keeps=("Criar uma conta custa pouco.", "Sobre o autor pesa uma condenação"),
        about="Newsletters, comments, accounts and links of the page in Portuguese.",
    ),
    Block(
        "furniture.comments.pt",
        listed(
            """
            deixe um comentário cancelar resposta
            deixe uma resposta cancelar resposta
            deixe uma respostacancelar resposta
            deixe um comentáriocancelar resposta
            deixar uma resposta cancelar resposta
            deixe um comentário cancelar a resposta
            deixe uma resposta cancelar a resposta
            cancelar resposta
            cancelar a resposta
            """
        ),
        where=LINE | TAIL,
        before=f"{STORY}\n\nDeixe um comentário Cancelar resposta\n\nNome *\n\nSite",
        after=STORY,
        keeps=("Cancelar a resposta foi um erro.",),
        about="The form for comments below a story in Portuguese; all that follows goes too.",
    ),
    Pattern(
        "furniture.page.pt-sentence",
        r"(?:(?:Salvar meus dados|Guardar o meu nome)[^\n]{0,60}navegador|Notifique-me sobre novos|Notificar-me de novos|Avise-me sobre novos"
        r"|(?:Assine|Subscreva|Inscreva-se|Cadastre-se|Registe-se) (?:grátis |gratuitamente |agora |já )?(?:(?:n)?a|na|em|nossa|em nossa|na nossa|a nossa|as nossas|no|no nosso|o nosso) ?(?:nova |nossa |nosso )?(?:newsletters?|canal (?:do|no|de) (?:WhatsApp|Telegram|YouTube))"
        r"|(?:Receba|Recebe) (?:as (?:principais |últimas )?notícias|notícias|os destaques|gratuitamente|todos os dias|diariamente)[^\n]{0,120}(?:newsletter|e-?mail|WhatsApp|Telegram|celular)"
        r"|(?:Clique aqui (?:e|para) (?:participe|participar|entre|entrar|siga|seguir|receber|assinar|se inscrever)|(?:Participe|Entre|Faça parte|Siga) (?:do|no|o|nosso|do nosso|no nosso) (?:novo )?(?:nosso )?(?:canal|grupo|comunidade))[^\n]{0,80}(?:WhatsApp|Telegram|YouTube|Google|newsletter|Facebook)"
        r"|(?:Siga|Acompanhe) (?:o|a|as|todas as) [^\n.]{2,40} (?:no|pelo|nas|em) (?:Google (?:News|Notícias|Discover)|WhatsApp|Facebook|Instagram|Twitter|Telegram|redes sociais)"
        r"|(?:Baixe|Descarregue|Instale) (?:grátis |gratuitamente )?(?:o|a|nosso|o nosso|a nossa) (?:app|aplicativo|aplicação)[^\n]{0,60}(?:Google Play|App Store)"
        r"|(?:Este|Esse) (?:artigo|post|texto|conteúdo) (?:pode conter|contém) links? (?:de )?afiliad[oa]s?"
        r"|Ao (?:se inscrever|clicar|assinar|subscrever|se cadastrar|continuar)[^\n]{0,80}(?:concorda|aceita)[^\n]{0,160}(?:política|termos|newsletter|dados|privacidade)"
        r"|É proibida a reprodução (?:total ou parcial|do conteúdo)|Proibida a reprodução (?:total|parcial)"
        r"|ATENÇÃO: Comentários com|(?:Os comentários|As opiniões expressas nos comentários) são de (?:total |exclusiva |inteira )?responsabilidade"
        r"|Seu navegador não (?:suporta|tem suporte)|O seu navegador não suporta"
        r"|(?:Texto|Artigo|Conteúdo|Matéria) (?:traduzid[oa]|gerad[oa]|escrit[oa]) (?:automaticamente|(?:com (?:auxílio|ajuda) de|por) (?:inteligência artificial|IA))(?=[.,:)]|$))[^\n]{0,400}",
        triggers=listed(
            """
            salvar meus dados
            guardar o meu nome
            notifique-me
            notificar-me
            avise-me
            assine
            subscreva
            inscreva-se
            cadastre-se
            registe-se
            receba
            recebe
            clique aqui
            participe
            entre n
            entre d
            faça parte
            siga
            acompanhe
            baixe
            descarregue
            instale
            este artigo
            este post
            este texto
            este conteúdo
            esse artigo
            esse conteúdo
            ao se
            ao clicar
            ao assinar
            ao subscrever
            ao continuar
            é proibida
            proibida
            atenção: comentários
            os comentários
            as opiniões
            seu navegador
            o seu navegador
            texto
            artigo
            conteúdo
            matéria
            """
        ),
        where=LINE,
        new=unquoted,
        before="Assine a nossa newsletter e receba o melhor.\n\nA ponte está aberta.",
        after="A ponte está aberta.",
        keeps=(
            "Receba todos os dias o amigo, dizia a mãe do prefeito.",
            "Siga o rio no mapa e verá o moinho.",
            "Este artigo contém erros, disse o prefeito.",
            "É proibida a pesca na ponte.",
            "Participe do canal, pediu o rei aos barqueiros.",
        ),
        about="Sentences by which Portuguese pages speak of themselves.",
    ),
)

/** The Portuguese words of the chargeback replies, Brazil and Portugal side by side; greeting and sign-off come from `frame.ts`. */
import type { PortugueseTexts } from "../../assemble";

export const PORTUGUESE: PortugueseTexts = {
  "cb.pre": {
    brazil: {
      mail: [
        "Você menciona que vai recorrer ao banco. É um direito seu, e nada do que escrevo aqui muda isso. Antes, gostaria de oferecer um caminho mais curto para resolver {topic}.",
        "O que posso fazer diretamente é {can_do}. Ficaria pronto até {by_when}, com a minha confirmação por escrito.",
        "Uma contestação no banco costuma levar semanas, porque os dois lados enviam documentos. Enquanto ela corre, quem decide sobre o dinheiro é o banco, e eu não consigo acelerar.",
        "Responda com um sim e eu começo hoje. Se preferir o banco, é só me dizer também. Envio a eles tudo o que ajude a decidir com justiça.",
      ],
    },
    portugal: {
      mail: [
        "Diz-nos que pensa recorrer ao seu banco. É um direito seu, e nada do que escrevo aqui muda isso. Antes, gostava de lhe propor um caminho mais curto para resolver {topic}.",
        "O que posso fazer diretamente é {can_do}. Ficaria pronto até {by_when}, com a minha confirmação por escrito.",
        "Uma contestação no banco costuma demorar semanas, porque os dois lados enviam documentos. Enquanto decorre, é o banco que decide sobre o dinheiro, e eu não consigo acelerar.",
        "Responda com um sim, e começo hoje. Se preferir o banco, diga-me também. Envio-lhes tudo o que ajude a decidir com justiça.",
      ],
    },
  },
  "cb.open": {
    brazil: {
      mail: [
        "Vejo que o seu banco abriu uma contestação sobre {topic}[[ (referência deles: {bank_ref})]]. Quero contar o que acontece do nosso lado, para que nada surpreenda você.",
        "A partir daqui, quem decide sobre o dinheiro é o banco. Nós enviamos o pedido, as datas e as nossas mensagens com você. A situação do pagamento hoje: {refund_status}.",
        "Enquanto a contestação estiver aberta, não faço um segundo reembolso do mesmo pagamento. Duas devoluções seriam corrigidas depois, e o trabalho de esclarecer ficaria com você.",
        "Escrevo até {by_when}, com o que soubermos. Se no fim você preferir resolver conosco, me diga antes. Coloco por escrito o que você receberia, e quando.",
      ],
    },
    portugal: {
      mail: [
        "Vejo que o seu banco abriu uma contestação sobre {topic}[[ (referência do banco: {bank_ref})]]. Digo-lhe o que acontece do nosso lado, para que nada seja surpresa.",
        "A partir daqui, é o banco que decide sobre o dinheiro. Nós enviamos os dados da compra, as datas e as nossas mensagens consigo. O estado do pagamento hoje: {refund_status}.",
        "Enquanto a contestação estiver aberta, não faço um segundo reembolso do mesmo pagamento. Duas devoluções teriam de ser corrigidas depois, e o incómodo seria seu.",
        "Escrevo-lhe até {by_when}, com o que soubermos. Se afinal preferir resolver connosco, diga-me antes. Ponho por escrito o que receberia, e quando.",
      ],
    },
  },
  "cb.closed": {
    brazil: {
      mail: [
        "O seu banco decidiu sobre {topic}. Quero contar com clareza o que isso significa, para que você não precise decifrar um extrato.",
        "A decisão: {bank_decision}. O que ela significa para você: {answers}. O resultado aparece até {see_when}.",
        "A sua conta conosco continua igual, e você pode seguir usando. A contestação não muda em nada a forma como tratamos você.",
        "Se a decisão não for a que você esperava, o banco pode explicar os motivos. Eu posso enviar os documentos que entregamos a eles. Se algo ainda estiver em aberto entre nós, responda aqui e vemos isso.",
      ],
    },
    portugal: {
      mail: [
        "O seu banco decidiu sobre {topic}. Quero dizer-lhe com clareza o que isso significa, para que não seja preciso decifrar um extrato.",
        "A decisão: {bank_decision}. O que significa para si: {answers}. O resultado aparece até {see_when}.",
        "A sua conta connosco fica como está, e pode continuar a usá-la. A contestação não muda nada na forma como lidamos consigo.",
        "Se a decisão não for a que esperava, o banco pode explicar os motivos. Eu posso enviar-lhe os documentos que entregámos ao banco. Se alguma coisa ainda estiver em aberto entre nós, responda aqui, e vemos isso.",
      ],
    },
  },
};

/** Replies where somebody we chose, or a bank in between, failed: the outcome is ours to solve, the cause is said once. */
import { letter } from "../letter";
import type { Script } from "../types";

const ANY = { emotions: [], triggers: [], internal: false } satisfies Partial<Script>;

export const THIRD_PARTY_SCRIPTS: readonly Script[] = [
  {
    ...ANY,
    id: "serv.partner.3rd",
    title: {
      en: "Our partner failed, I fix it",
      es: "Falló otra empresa, lo resuelvo yo",
      pt: "O parceiro falhou, eu resolvo",
    },
    move: "resolve",
    stance: "third-party",
    stages: ["decide", "resolve"],
    categories: ["service"],
    subcategories: ["late", "poor-work", "missed-appointment", "outage"],
    asks: ["delivery", "repair", "compensation"],
    text: letter({
      en: [
        "You ordered from us, so you get the solution from us. I am sorry that the company we work with let you down here.",
        "What went wrong on their side: {cause}. Settling that with them is my job, and you won't have to call or write to anybody.",
        "This is what I have arranged for you: {fix}. It will be in place by {by_when}, and I will write to you on that day to make sure.",
        "Does that fit with your plans? If another day or another way would suit you better, tell me today and I will change it before anybody sets out.",
      ],
      es: [
        "Usted hizo su pedido con nosotros, así que la solución también llega de nuestra parte. Lamento que la empresa con la que trabajamos le haya fallado.",
        "Lo que ocurrió por su lado: {cause}. Aclararlo con ellos es tarea mía, y usted no tendrá que llamar ni escribir a nadie.",
        "Para usted he organizado lo siguiente: {fix}. Estará listo a más tardar el {by_when}, y ese día le escribiré para asegurarme.",
        "¿Encaja con sus planes? Si le viene mejor otro día u otra forma, dígamelo hoy y lo cambio antes de que nadie se ponga en camino.",
      ],
      pt: [
        "Você fez o pedido conosco, então a solução também vem de nós. Lamento que a empresa com que trabalhamos tenha falhado com você.",
        "O que deu errado do lado deles: {cause}. Resolver isso com eles é tarefa minha, e você não vai ter que ligar nem escrever para ninguém.",
        "Para você, já organizei o seguinte: {fix}. Fica pronto até {by_when}, e nesse dia eu escrevo para conferir.",
        "Combina com os seus planos? Se outro dia ou outra forma for melhor, diga hoje, que eu mudo antes de alguém sair daqui.",
      ],
    }),
  },
  {
    ...ANY,
    id: "bill.bank.3rd",
    title: { en: "The bank is holding it", es: "Lo retiene el banco", pt: "Está retido no banco" },
    move: "update",
    stance: "third-party",
    stages: ["gather", "decide", "resolve"],
    categories: ["billing"],
    subcategories: ["refund-missing", "duplicate-charge", "deposit"],
    asks: ["refund"],
    text: letter({
      en: [
        "Your money is on its way, and I can tell you exactly where it is. It has left us, and a bank in between is still holding it.",
        "What I can see: {amount}, sent with the reference {refund_ref}. Banks book such payments on their own schedule, and they expect to finish by {see_when}.",
        "I know that this does not help when you are counting on it. So I have asked our payment provider to chase it, and I look again on {check_date}.",
        "You will hear from me that day, with news or without. If you call your bank in the meantime, give them the reference. It lets them find the payment in their own system.",
      ],
      es: [
        "Su dinero está en camino y puedo decirle exactamente dónde. Ya salió de aquí, y un banco intermedio todavía lo retiene.",
        "Lo que veo: {amount}, enviados con la referencia {refund_ref}. Los bancos anotan estos pagos a su propio ritmo y prevén terminar a más tardar el {see_when}.",
        "Sé que eso no ayuda cuando cuenta con ese dinero. Por eso he pedido a nuestro proveedor de pagos que lo reclame, y lo reviso de nuevo el {check_date}.",
        "Ese día tendrá noticias mías, haya novedades o no. Si mientras tanto llama a su banco, dele la referencia. Con ella pueden localizar el pago en su propio sistema.",
      ],
      pt: [
        "O seu dinheiro está a caminho, e posso dizer exatamente onde. Ele já saiu daqui, e um banco intermediário ainda o retém.",
        "O que vejo: {amount}, enviado com o código {refund_ref}. Os bancos lançam esses pagamentos no ritmo deles e preveem terminar até {see_when}.",
        "Sei que isso não ajuda quando você conta com o valor. Por isso pedi ao nosso provedor de pagamentos que cobre o banco, e verifico de novo em {check_date}.",
        "Nesse dia você terá notícias minhas, com ou sem novidade. Se você ligar para o banco antes disso, informe o código. Com ele, podem localizar o pagamento no próprio sistema.",
      ],
    }),
  },
];

/**
 * What Request Tracker prints behind the author of an internal comment and of a reply, in each language it ships.
 * Versions before 5.0.8 give both the same class, so this label of the program is the only thing that tells them
 * apart; a label that is not listed means "unknown", never "public". Source: message catalogues of RT 5.0.3.
 */

const COMMENT = [
  "Comments added",
  "Aggiunti commenti",
  "Aomentariile au fost adăugate",
  "Athugasemd bætt við",
  "Comentarios añadidos",
  "Comentaris afegits",
  "Comentários adicionados",
  "Commentaar toegevoegd",
  "Commentaires ajoutés",
  "Iruzkinak gehituta",
  "Komentar dodan",
  "Komentar sudah ditambahkan",
  "Komentarai pridėti",
  "Komentarji so bili dodani",
  "Komentarze zostały dodane",
  "Komentáre pridané",
  "Komentáře přidány",
  "Kommentar hinzugefügt",
  "Kommentarer tilføjet",
  "Kommentarer tillagda",
  "Kommentti lisätty",
  "La til kommentarar",
  "La til kommentarer",
  "Lisati kommentaar",
  "Megjegyzés hozzáadva",
  "Piezīmes pievienotas",
  "Yorumlar eklendi",
  "Τα Σχόλια προστέθηκαν",
  "Добавлен комментарий",
  "Коментари су додати",
  "Коментарите добавени",
  "تم إضافة التعليقات",
  "توضیحات اضافه شد",
  "コメントが追加されました",
  "创建注释完成",
  "新增評論完畢",
];

const REPLY = [
  "Correspondence added",
  "Aggiunta corrispondenza",
  "Antwort hinzugefügt",
  "Brevväxling",
  "Corespondență adăugată",
  "Correspondencia agregada",
  "Correspondentie toegevoegd",
  "Correspondência adicionada",
  "Courrier ajouté",
  "Dodana korespondencija",
  "Dopisovanje dodano",
  "Kirjeenvaihto lisätty",
  "Korespondence zaznamenána",
  "Korespondencja została dodana",
  "Korespondensi sudah ditambah",
  "Korešpondencia pridaná",
  "Korrespondance tilføjet",
  "Korrespondentzia gehituta",
  "Lisati kirjavahetus",
  "Resposta afegida",
  "Sarakste pievienota",
  "Susirašinėjimas pridėtas",
  "Svar lagt til",
  "Uygunluk eklendi",
  "Válasz hozzáadva",
  "Προστέθηκε Αλληλογραφία",
  "Добавлен ответ",
  "Кореспонденция добавена",
  "Преписка је додата",
  "تم إضافة رد",
  "پاراف اضافه شد",
  "创建申请单回复",
  "新增申請單回覆",
];

const fold = (label: string): string => label.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

const comments = new Set(COMMENT.map(fold));
const replies = new Set(REPLY.map(fold));

/** Which kind of message a transaction's label names; undefined where the label says neither. */
export function kindOfLabel(label: string): "comment" | "reply" | undefined {
  const folded = fold(label);
  if (comments.has(folded)) return "comment";
  return replies.has(folded) ? "reply" : undefined;
}

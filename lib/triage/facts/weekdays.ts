/** Names of the weekdays in three languages, folded; Portuguese ones without "-feira". */
export const WEEKDAYS =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta".split(
    "|",
  );

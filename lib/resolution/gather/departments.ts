/** Who in the house can answer what; a team may rename them and choose others for a kind of dispute (practice 001-7). */
import type { Localized } from "../../i18n/localized";
import { t } from "../playbooks/text";

export const DEPARTMENTS = {
  support: t("Support", "Atención al cliente", "Atendimento", "Apoio ao cliente"),
  sales: t("Sales", "Ventas", "Comercial"),
  finance: t("Finance", "Finanzas", "Financeiro"),
  product: t("Product", "Producto", "Produto"),
  logistics: t("Logistics", "Logística", "Logística"),
  warehouse: t("Warehouse", "Almacén", "Armazém"),
  operations: t("Operations", "Operaciones", "Operações"),
  engineering: t("Engineering", "Ingeniería", "Engenharia"),
  quality: t("Quality", "Calidad", "Qualidade"),
  marketing: t("Marketing", "Marketing", "Marketing"),
  risk: t("Risk and Security", "Riesgos y Seguridad", "Risco e Segurança"),
  legal: t("Legal", "Legal", "Jurídico"),
  privacy: t("Data protection", "Protección de datos", "Proteção de dados"),
  lead: t("Team lead", "Responsable de equipo", "Líder de equipe", "Líder de equipa"),
} satisfies Record<string, Localized>;

export type Department = keyof typeof DEPARTMENTS;

import { CONTACT_METHOD_WORDS } from "../contact-method-words.ts";
import type { Words } from "../form-definition.ts";

/**
 * Words that the labels' sources do not print. English issue types: create form documents 2019 to 2026
 * (azure-portal.md 1.2, 1.3, 5); the translations and the failure words are general Microsoft vocabulary (inferred).
 */
export const AZURE_WORDS: Words = {
  ...CONTACT_METHOD_WORDS,
  timeZone: ["Time zone", "Preferred time zone"],
  phoneCountryCode: ["Country code", "Country/region code"],
  // Test automation of the portal names a list so in `aria-label` ("Subscription Dropdown"; azure-portal.md 3.3); it is
  // localized there. The translations, and the marks of a required field, are general Microsoft vocabulary (inferred).
  controlWord: [
    "dropdown", "required", "dropdownliste", "dropdown-liste", "erforderlich", "liste déroulante", "obligatoire", "requis", "lista desplegable", "obligatorio",
    "elenco a discesa", "obbligatorio", "lista suspensa", "obrigatório", "vervolgkeuzelijst", "vereist", "lista rozwijana", "wymagane", "rozevírací seznam",
    "povinné", "legördülő lista", "kötelező", "listruta", "obligatoriskt", "açılan liste", "gerekli", "раскрывающийся список", "обязательно",
    "ドロップダウン", "必須", "드롭다운", "필수", "下拉列表", "必填", "必需", "下拉式清單", "必要",
  ],
  notTechnical: [
    "billing", "subscription management", "service and subscription limits", "quota", "advisory",
    "abrechnung", "abonnementverwaltung", "kontingent", "grenzwerte für dienste und abonnements",
    "facturation", "gestion des abonnements", "quotas",
    "facturación", "administración de suscripciones", "cuota",
    "fatturazione", "gestione delle sottoscrizioni", "faturamento", "cobrança", "gerenciamento de assinaturas", "cota",
    "課金", "請求", "サブスクリプション管理", "クォータ", "청구", "구독 관리", "할당량",
    "выставление счетов", "управление подписками", "квот", "计费", "订阅管理", "配额", "計費", "訂用帳戶管理", "配額",
  ],
  // English documents and screenshots; the others are inferred.
  requestClosed: [
    "Closed", "Geschlossen", "Fermé", "Cerrado", "Cerrada", "Chiuso", "Chiusa", "Fechado", "Fechada", "Gesloten", "Zamknięte", "Zavřeno", "Lezárva",
    "Stängd", "Kapatıldı", "Закрыт", "Закрыто", "終了", "クローズ", "닫힘", "종료됨", "已关闭", "已關閉",
  ],
  // General wording of the portal's validators (inferred).
  complaint: [
    "must not be empty", "is required", "required field", "cannot be empty", "please correct", "please enter", "please select", "invalid", "not valid",
    "darf nicht leer", "ist erforderlich", "ungültig", "bitte geben", "ne doit pas être vide", "est obligatoire", "est requis", "non valide", "no debe estar vacío",
    "es obligatorio", "no es válid", "non deve essere vuoto", "è obbligatori", "non valid", "não deve estar vazio", "é obrigatóri", "inválid", "空にすることはできません",
    "必須です", "無効", "비워 둘 수 없습니다", "필수", "не должно быть пустым", "обязательно", "недопустим", "不得为空", "不能为空", "必需", "无效", "不可為空", "必要", "無效",
    "nesmí být prázdn", "je povinn", "nem lehet üres", "kötelező", "mag niet leeg", "is vereist", "ongeldig", "nie może być puste", "jest wymagan",
    "får inte vara tom", "krävs", "ogiltig", "boş olamaz", "gerekli", "geçersiz",
  ],
  failure: [
    "error", "failed", "could not", "couldn't", "unable to", "fehler", "fehlgeschlagen", "konnte nicht", "erreur", "échec", "error al",
    "no se pudo", "errore", "non riuscit", "エラー", "失敗", "できません", "오류", "실패", "erro", "falha", "não foi possível",
    "ошибк", "не удалось", "错误", "失败", "无法", "錯誤", "失敗", "無法", "chyba", "nepodařilo", "hiba", "nem sikerült", "fout", "mislukt",
    "błąd", "nie można", "nie powiodło", "fel uppstod", "misslyckades", "hata", "başarısız",
  ],
};

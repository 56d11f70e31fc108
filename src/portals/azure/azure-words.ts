import type { Words } from "../form-definition.ts";

/**
 * Words that the labels' sources do not print. English issue types: create form documents 2019 to 2026
 * (azure-portal.md 1.2, 1.3, 5); the translations and the failure words are general Microsoft vocabulary (inferred).
 */
export const AZURE_WORDS: Words = {
  timeZone: ["Time zone", "Preferred time zone"],
  phoneCountryCode: ["Country code", "Country/region code"],
  // Test automation of the portal names a list so in `aria-label` ("Subscription Dropdown"; azure-portal.md 3.3).
  controlWord: ["dropdown"],
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
  failure: [
    "error", "failed", "could not", "couldn't", "unable to", "fehler", "fehlgeschlagen", "konnte nicht", "erreur", "échec", "error al",
    "no se pudo", "errore", "non riuscit", "エラー", "失敗", "できません", "오류", "실패", "erro", "falha", "não foi possível",
    "ошибк", "не удалось", "错误", "失败", "无法", "錯誤", "失敗", "無法", "chyba", "nepodařilo", "hiba", "nem sikerült", "fout", "mislukt",
    "błąd", "nie można", "nie powiodło", "fel uppstod", "misslyckades", "hata", "başarısız",
  ],
};

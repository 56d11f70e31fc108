import { answerCalls } from "../../platform/pages/worker-calls.ts";
import { answerCatalog } from "../../tickets/store/catalog/answer-catalog.ts";
import { serveCatalog } from "../../tickets/store/catalog/serve-catalog.ts";
import { connectStore } from "../../tickets/store/database/connect-store.ts";

answerCalls(self, answerCatalog(serveCatalog(connectStore())));

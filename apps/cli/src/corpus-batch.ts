// The worker thread of `nqpf extract --corpus`: bundled beside the command, which starts it by its address.
import { answerBatches } from "@nqpf/services/corpus-batch";

answerBatches();

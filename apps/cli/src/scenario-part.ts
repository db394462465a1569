// The worker thread of `nqpf scenario`: bundled beside the command, which starts it by its address.
import { answerPartRequests } from "@nqpf/services/scenario-part";

answerPartRequests();

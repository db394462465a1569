// The worker thread of scenario runs: started by its address, which lies beside whatever bundles this package.
import { answerPartRequests } from "@nqpf/services/scenario-part";

answerPartRequests();

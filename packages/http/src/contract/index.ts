export { endpoints, type Answer, type Endpoint, type Endpoints, type Input } from "./endpoints.ts";
export { paths, type Operation } from "./paths.ts";
export { Problem, ProblemCode } from "./problem.ts";

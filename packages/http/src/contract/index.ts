export { answerShapes, type Answer } from "./answers.ts";
export {
  inputs,
  textFormats,
  type CsvOperation,
  type EndpointInput,
  type Input,
  type TextFormat,
  type TextOperation,
} from "./inputs.ts";
export { paths, type Operation } from "./paths.ts";
export { Problem, ProblemCode } from "./problem.ts";
export { writes, type WriteAnswer, type WriteInput, type Written } from "./writes.ts";
export { writePaths, type WriteOperation } from "./write-paths.ts";

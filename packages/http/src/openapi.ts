import * as z from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from "zod-openapi";

import { answerShapes } from "./contract/answers.ts";
import { type EndpointInput, inputs, textFormats } from "./contract/inputs.ts";
import { paths, type Operation } from "./contract/paths.ts";
import { methodOf, writePaths, type WriteOperation } from "./contract/write-paths.ts";
import { type WriteInput, writes } from "./contract/writes.ts";
import { Problem } from "./contract/problem.ts";

/** The OpenAPI 3.1 document of every operation, made from the contract. */
export function openApiDocument(): object {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "NQPF Observatory",
      version: "1",
      description:
        "Who committed what under China's New Productive Forces initiative, each value with its claims.",
      license: { name: "CC BY 4.0 (data)", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    paths: everyPath(),
  });
}

/** Reading and writing of one address stand together. */
function everyPath(): ZodOpenApiPathsObject {
  const all: ZodOpenApiPathsObject = Object.assign(
    {},
    ...Object.keys(inputs).map((name) => pathsOf(name as Operation)),
  );
  for (const name of Object.keys(writes) as WriteOperation[])
    all[writePaths[name]] = {
      ...all[writePaths[name]],
      [methodOf(name) === "POST" ? "post" : "delete"]: writeOperationOf(name),
    };
  return all;
}

function writeOperationOf(name: WriteOperation): ZodOpenApiOperationObject {
  const { summary, status = 200, answer, refuses }: WriteInput = writes[name];
  return {
    operationId: name,
    summary,
    ...takenBy(writes[name]),
    responses: {
      [status]: {
        description: status === 200 ? "Done" : "Begun",
        content: { "application/json": { schema: answer } },
      },
      400: problem("The request does not fit"),
      403: problem("The request comes from a page of another origin"),
      ...Object.fromEntries(
        Object.entries(refuses).map(([refused, words]) => [refused, problem(words)]),
      ),
      500: problem("The server failed"),
    },
  };
}

/** The part of a writing operation that says what it is given, and where. */
function takenBy({ takes, fields }: WriteInput): Partial<ZodOpenApiOperationObject> {
  switch (takes) {
    case "nothing":
      return { requestParams: { path: fields } };
    case "json":
      return {
        requestBody: { required: true, content: { "application/json": { schema: fields } } },
      };
    case "bytes":
      return {
        requestParams: { query: fields },
        requestBody: {
          required: true,
          content: { "*/*": { schema: z.string().meta({ format: "binary" }) } },
        },
      };
  }
}

const mediaTypes = { csv: "text/csv", md: "text/markdown", html: "text/html" } as const;

function pathsOf(name: Operation): ZodOpenApiPathsObject {
  const endpoint: EndpointInput = inputs[name];
  const json = {
    get: operationOf(name, endpoint, { "application/json": { schema: answerShapes[name] } }),
  };
  const twins = [
    ...(endpoint.csv ? (["csv"] as const) : []),
    ...(endpoint.texts ? textFormats : []),
  ].map((ending) => {
    const id = `${name}${ending[0]?.toUpperCase()}${ending.slice(1)}`;
    const content = { [mediaTypes[ending]]: { schema: z.string() } };
    return [`${paths[name]}.${ending}`, { get: operationOf(id, endpoint, content) }] as const;
  });
  return { [paths[name]]: json, ...Object.fromEntries(twins) };
}

function operationOf(
  operationId: string,
  { summary, params, question, mayMiss }: EndpointInput,
  content: Record<string, { schema: z.ZodType }>,
): ZodOpenApiOperationObject {
  const byId = Object.keys(params.shape).length > 0;
  return {
    operationId,
    summary,
    requestParams: byId ? { path: params, query: queryOf(question) } : { query: queryOf(question) },
    responses: {
      200: { description: "The answer", content },
      400: problem("The request does not fit"),
      ...(byId || mayMiss || namesMeasure(question)
        ? { 404: problem("There is no such record") }
        : {}),
      500: problem("The server failed"),
    },
  };
}

/** Whether a question is about one measure, and cannot be asked without it. */
function namesMeasure({ shape }: z.ZodObject): boolean {
  return "measure" in shape && !(shape["measure"] instanceof z.ZodOptional);
}

function problem(description: string) {
  return { description, content: { "application/problem+json": { schema: Problem } } };
}

/** Lists are separated by commas in one parameter. */
function queryOf(question: z.ZodObject): z.ZodObject {
  const shape = Object.entries(question.shape).map(([name, field]) => {
    const isList = field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodArray;
    return [
      name,
      isList ? field.meta({ ...field.meta(), param: { style: "form", explode: false } }) : field,
    ];
  });
  return z.object(Object.fromEntries(shape));
}

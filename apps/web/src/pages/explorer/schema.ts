import { buildSchema, type GraphQLSchema } from 'graphql';

let built: Promise<GraphQLSchema> | null = null;

/** What can be asked, and nothing that changes something: the editor then says so while one types. */
async function build(): Promise<GraphQLSchema> {
  const { questionSchema } = await import('../../generated/question-schema');
  return buildSchema(questionSchema, { assumeValidSDL: true });
}

/** The schema of this build, fetched from our own server once and kept; what failed is fetched again when asked for again. */
export function loadSchema(): Promise<GraphQLSchema> {
  built ??= build().catch((error: unknown) => {
    built = null;
    throw error;
  });
  return built;
}

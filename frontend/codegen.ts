import type { CodegenConfig } from '@graphql-codegen/cli'

// The derived schema is the server's golden file; a query that does not fit it fails this step.
const config: CodegenConfig = {
  schema: process.env['LITONG_SCHEMA'] ?? '../graph/derived.graphqls',
  documents: 'src/features/**/*.graphql',
  generates: {
    'src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        onlyOperationTypes: true,
        strictScalars: true,
        scalars: { Decimal: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
}

export default config

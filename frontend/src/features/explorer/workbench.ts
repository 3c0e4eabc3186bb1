// The only module that imports React and GraphiQL; loaded when the explorer opens.
import { type EditorContextType, type ExecutionContextType, useEditorContext, useExecutionContext } from '@graphiql/react'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { createElement, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import './graphiql.css'
import { type Question, sameQuestion } from './question'

type Props = Parameters<typeof GraphiQL>[0]

export interface Setting {
  fetcher: Props['fetcher']
  storage: NonNullable<Props['storage']>
  /** Whether the viewer may read the schema: else there are no docs, no completion, no checks. */
  introspects: boolean
  dark: boolean
}

export type EditorNames = Readonly<Record<'query' | 'variables' | 'response', string>>

export interface Workbench {
  /** Opens a question in the current tab when that is empty or holds one opened here, else in a new tab. */
  open(question: Question, run: boolean): void
  current(): Question
  setDark(dark: boolean): void
  /** Names the editors for screen readers: GraphiQL leaves their fields without a label. */
  name(names: EditorNames): void
  close(): void
}

interface Tools {
  editor: EditorContextType
  execution: ExecutionContextType
}

const empty: Question = { query: '', variables: '' }

/** Passes GraphiQL's inner contexts to the page around it. */
function Lender({ lend }: { lend: (tools: Tools) => void }): null {
  const editor = useEditorContext({ nonNull: true })
  const execution = useExecutionContext({ nonNull: true })
  useEffect(() => lend({ editor, execution }))
  return null
}

export function createWorkbench(place: HTMLElement, setting: Setting): Workbench {
  const root = createRoot(place)
  let tools: Tools | null = null
  let wanted: { question: Question; run: boolean; tabs: number } | null = null
  let running = false
  let opened: Question = empty
  let dark = setting.dark
  let names: EditorNames | null = null

  function nameFields(): void {
    if (!names || !tools) return
    const { queryEditor, variableEditor, responseEditor } = tools.editor
    queryEditor?.getInputField().setAttribute('aria-label', names.query)
    variableEditor?.getInputField().setAttribute('aria-label', names.variables)
    responseEditor?.getInputField().setAttribute('aria-label', names.response)
  }

  const current = (): Question => ({ query: tools?.editor.queryEditor?.getValue() ?? '', variables: tools?.editor.variableEditor?.getValue() ?? '' })

  function lend(next: Tools): void {
    tools = next
    const { queryEditor, variableEditor, responseEditor, tabs } = next.editor
    nameFields()
    if (!queryEditor || !variableEditor || !responseEditor) return
    if (wanted && tabs.length >= wanted.tabs) {
      const { question, run } = wanted
      wanted = null
      opened = question
      queryEditor.setValue(question.query)
      variableEditor.setValue(question.variables)
      responseEditor.setValue('')
      if (question.variables.trim()) place.querySelector<HTMLElement>('.graphiql-editor-tools button[data-name=variables]')?.click()
      running = run
      // GraphiQL runs one operation at a time; a second call would only stop the first.
      if (next.execution.isFetching) next.execution.stop()
      next.editor.updateActiveTabValues({ query: question.query, variables: question.variables, response: null })
      return
    }
    if (running && !next.execution.isFetching) {
      running = false
      next.execution.run()
    }
  }

  function render(): void {
    root.render(
      createElement(
        GraphiQL,
        {
          fetcher: setting.fetcher,
          storage: setting.storage,
          ...(setting.introspects ? {} : { schema: null }),
          forcedTheme: dark ? 'dark' : 'light',
          defaultQuery: '',
          defaultEditorToolsVisibility: false,
          isHeadersEditorEnabled: false,
          shouldPersistHeaders: false,
          showPersistHeadersSettings: false,
        } as Props,
        createElement(GraphiQL.Logo, null, ''),
        createElement(GraphiQL.Footer, null, createElement(Lender, { lend })),
      ),
    )
  }

  render()
  return {
    open(question, run) {
      const tabs = tools?.editor.tabs.length ?? 1
      const now = current()
      const reuse = !tools?.editor.queryEditor || !now.query.trim() || sameQuestion(now, opened)
      wanted = { question, run, tabs: reuse ? tabs : tabs + 1 }
      if (!reuse) tools?.editor.addTab()
      else if (tools) lend(tools)
    },
    current,
    setDark(next) {
      dark = next
      render()
    },
    name(next) {
      names = next
      nameFields()
    },
    close: () => root.unmount(),
  }
}

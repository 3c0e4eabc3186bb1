import { ref } from 'vue'
import { announce } from './announce'
import { copyText } from './clipboard'
import { useWords } from './words'

/** Copies at the press of a button, whose text says for two seconds what came of it. */
export function useCopy() {
  const { t } = useWords()
  const outcome = ref<'' | 'copied' | 'failed'>('')
  let ends: ReturnType<typeof setTimeout> | undefined
  return {
    outcome,
    /** The button's text: what it does, or what came of it. */
    label: (usual: string, copied = t('state.copied')): string => (outcome.value === '' ? usual : outcome.value === 'copied' ? copied : t('state.copyFailed')),
    async copy(text: string): Promise<void> {
      outcome.value = (await copyText(text)) ? 'copied' : 'failed'
      announce(t(outcome.value === 'copied' ? 'state.copied' : 'state.copyFailed'))
      clearTimeout(ends)
      ends = setTimeout(() => (outcome.value = ''), 2000)
    },
  }
}

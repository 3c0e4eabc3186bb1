import { onBeforeUnmount } from 'vue'
import { saveBlob } from '@/charts/save'
import { announce } from '@/ui/announce'
import { useWords } from '@/ui/words'
import { type Following, followExport } from './follow'
import { useExports } from './requests'

/** One export that a component follows until it goes away; what happens is said to screen readers. */
export function useFollowing(): Following {
  const { t, number } = useWords()
  const following = followExport(useExports(), {
    save: saveBlob,
    said(what, job) {
      if (what === 'done') announce(t('exports.saidDone', { name: job?.fileName ?? '', rows: number(job?.rows ?? 0) }))
      else if (what === 'failed') announce(`${t('exports.failed')} ${following.problem.value || t('state.network')}`)
      else announce(t(what === 'started' ? 'exports.saidStarted' : 'exports.saidCancelled'))
    },
  })
  onBeforeUnmount(following.stop)
  return following
}

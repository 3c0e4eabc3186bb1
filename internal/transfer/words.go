package transfer

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/width"

	"litong3422/internal/catalogue"
)

// plain is a header or a name as two of them are compared: full-width letters and signs as
// their usual forms, without blanks, marks and signs of no width.
func plain(text string) string {
	text = width.Fold.String(text)
	var b strings.Builder
	for _, c := range text {
		switch {
		case unicode.IsSpace(c), unicode.Is(unicode.Cf, c), strings.ContainsRune("*_:：、，,.。·\"'“”", c):
		default:
			b.WriteRune(unicode.ToLower(c))
		}
	}
	return b.String()
}

// bracketed splits a header into what stands before its last bracket and what is in it:
// "金额（万元）" is "金额" and "万元".
func bracketed(header string) (outside, inside string) {
	text := width.Fold.String(strings.TrimSpace(header))
	if !strings.HasSuffix(text, ")") && !strings.HasSuffix(text, "]") {
		for _, sep := range []string{"/", "-"} { // 金额/万元
			if before, after, found := strings.Cut(text, sep); found && isUnit(after) {
				return before, after
			}
		}
		return text, ""
	}
	at := strings.LastIndexAny(text, "([")
	if at < 0 {
		return text, ""
	}
	return strings.TrimSpace(text[:at]), strings.TrimSpace(text[at+1 : len(text)-1])
}

// loose is a plain word without what offices add to a label or leave out, such as 是否、所属
// and 的. Words that mean the same at the end of a header are one, such as 时间 and 日期.
func loose(text string) string {
	text = plain(text)
	for _, prefix := range []string{"是否", "所属", "所在", "本"} {
		if rest, found := strings.CutPrefix(text, prefix); found && rest != "" {
			text = rest
		}
	}
	text = strings.ReplaceAll(text, "的", "")
	for _, same := range [][2]string{{"时间", "日期"}, {"类型", "类别"}, {"种类", "类别"}, {"时限", "期限"}} {
		if rest, found := strings.CutSuffix(text, same[0]); found && rest != "" {
			text = rest + same[1]
		}
	}
	return text
}

// withoutEntity is a plain header without the word for the rows of the entity that it
// begins with: 工单编号 is 编号 for what is called 工单. It is "" for other headers.
func (m *matcher) withoutEntity(header string) string {
	longest := ""
	for _, name := range m.names {
		if strings.HasPrefix(header, name) && len(name) > len(longest) && len(name) < len(header) {
			longest = name
		}
	}
	if longest == "" {
		return ""
	}
	return header[len(longest):]
}

// numbering is what stands before a header that is an item of a list: “1.”, “一、”, “其中：”.
var numbering = regexp.MustCompile(`^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．]|其中[:：]?)\s*`)

// headings are the words by which a member may be called in a header: those of its label,
// and the further ones.
func headings(m catalogue.Member) (label, further []string) {
	l := m.Label()
	label = []string{l.ZH, l.EN, m.Name()}
	further = append(further, l.Synonyms...)
	if m.Ref != nil {
		further = append(further, edgeHeadings(m)...)
	}
	return label, further
}

// edgeHeadings are headers that name a row by a field of it, such as 志愿者编号 and 项目名称.
func edgeHeadings(m catalogue.Member) (words []string) {
	target := m.Ref.Target
	names := append([]string{m.Label().ZH}, m.Label().Synonyms...)
	for _, name := range names {
		for _, by := range []string{"编号", "名称", "名", "代码", "编码", "姓名", "号"} {
			words = append(words, name+by)
		}
	}
	if target.Write != nil && len(target.Write.Key) == 1 && target.Write.Key[0].Field != nil {
		key := target.Write.Key[0].Field.Label
		if strings.Contains(key.ZH, target.Label.ZH) || strings.Contains(key.ZH, m.Label().ZH) {
			words = append(append(words, key.ZH), key.Synonyms...)
		}
	}
	return words
}

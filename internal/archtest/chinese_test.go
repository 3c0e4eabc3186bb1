package archtest

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

const han = `\p{Han}`

// halfWidth finds punctuation that GB/T 15834 wants full-width: a mark right after a Chinese
// character and not before a blank and Latin text, a mark right before one, and brackets.
// A blank before Latin text means an English sentence that quotes a Chinese word.
var halfWidth = regexp.MustCompile(
	han + `[,;:?!](?:$|[^ /\\|)\]}]| \p{Han})|[^\s"'` + "`" + `(\[{,<>|/*#-][,;?!]` + han + `|[\p{Han}\d]:` + han + `|` + han + `\(|` + han + `\)` + han)

// unofficial are words that official texts write differently.
var unofficial = regexp.MustCompile(`(?:^|[^城])镇乡(?:[^村]|$)`)

// worded are words of the trade, of slang or of another matter, each beside what an office says.
func worded() map[string]string {
	return map[string]string{
		"掩码": "脱敏", "口令": "密码", "伙伴部门": "协作部门", "伙伴密钥": "协作部门密钥", "锚点": "对应点，奖励分档标准", "有效办法": "现行办法",
		"摘帽": "消除，移出名单", "慢操作": "慢查询", "精确合计": "准确条数", "接口探索": "数据查询",
		"清单行 ": "出处编号", "定性表述": "表述", "次有错": "次出错", "多花": "增支", "少花": "减支", "花费": "金额",
		"谁好谁差": "排名", "谁强谁弱": "综合能力排名", "守住了吗": "落实如何", "办得慢": "用时较长", "层层可下钻": "逐级可查询",
		"时点为期间末": "统计时点为期末", "为占位。": "名称待补录，暂以编号代替", "没有这个区划": "未找到该区划", "来自指标": "查询条件", "百万元以上": "达到100万元",
	}
}

// patterns are lines of code whose punctuation belongs to a regular expression or an address.
var patterns = regexp.MustCompile(`主机:端口|://|regexp\.MustCompile|\(\?:|/\^|\\u[0-9a-f]{4}`)

// englishBracket is an English sentence that explains a word by a Chinese one: "against last year (同比)".
var englishBracket = regexp.MustCompile(`[A-Za-z] \(\p{Han}+\)`)

// asTheyStand name wrong forms on purpose: this test, and the record of what changed.
var asTheyStand = []string{"internal/archtest/chinese_test.go", "CHANGELOG.md"}

// unofficialWords returns the words of a line that an office writes differently, each with what it writes.
func unofficialWords(line string) []string {
	var found []string
	for wrong, right := range worded() {
		if strings.Contains(line, wrong) {
			found = append(found, wrong+" → "+right)
		}
	}
	slices.Sort(found)
	return found
}

func faultsOfChinese(line string) []string {
	if patterns.MatchString(line) {
		return nil
	}
	line = englishBracket.ReplaceAllString(line, "")
	found := halfWidth.FindAllString(line, -1)
	if !strings.Contains(line, "synonyms:") {
		found = append(found, unofficial.FindAllString(line, -1)...)
	}
	return found
}

func TestChineseIsWrittenAsAnOfficeWritesIt(t *testing.T) {
	for _, file := range sourceFiles(t, ".go", ".ts", ".vue", ".mjs", ".html", ".graphqls", ".graphql", ".md") {
		if slices.Contains(asTheyStand, file.path) {
			continue
		}
		for i, line := range strings.Split(string(file.text), "\n") {
			for _, f := range faultsOfChinese(line) {
				t.Errorf("%s:%d: %q: Chinese takes full-width punctuation, and 乡镇", file.path, i+1, f)
			}
			for _, f := range unofficialWords(line) {
				t.Errorf("%s:%d: %s", file.path, i+1, f)
			}
		}
	}
}

func TestFaultsOfChineseAreFound(t *testing.T) {
	for line, want := range map[string]int{
		`"共3个,其中"`:    1,
		`"村(社区)"`:     1,
		`"哪里缺人?"`:     1,
		`"上限:" + n`:   1,
		`"查询有%s,上限"`:  1,
		`"十二个镇乡"`:     1,
		`"城镇乡村"`:      0,
		`"共3个，其中（一）"`: 0,
		"// Against last year (同比), against 环比, too": 0,
		`{ZH: "乡镇", EN: "Township"}`:                 0,
		`villages with 塔湾: %v`:                       0,
	} {
		if got := faultsOfChinese(line); len(got) != want {
			t.Errorf("%s: found %q, want %d", line, got, want)
		}
	}
}

func TestUnofficialWordsAreFound(t *testing.T) {
	for line, want := range map[string]int{
		`"用户名或口令不正确"`:    1,
		`"有效办法的奖励锚点"`:    2,
		`"期间有效的办法"`:      0,
		`"默认脱敏，密码只显示一次"`: 0,
	} {
		if got := unofficialWords(line); len(got) != want {
			t.Errorf("%s: found %q, want %d", line, got, want)
		}
	}
}

package cell

import (
	"regexp"
	"strings"
	"unicode"

	"litong3422/internal/sheet"
)

var (
	mobile      = regexp.MustCompile(`^1[3-9]\d{9}$`)
	landline    = regexp.MustCompile(`^(?:0\d{2,3}-?)?[2-9]\d{6,7}(?:-\d{1,5})?$|^[48]00-?\d{3}-?\d{4}$`)
	noteOnName  = regexp.MustCompile(`^(\p{Han}{2,4})\((\p{Han}{1,3})\)$`)
	maskedDigit = regexp.MustCompile(`\d[*xX×]{2,}|[*×]{2,}\d`)
	maskedName  = regexp.MustCompile(`^[\p{L}·]+\*+[\p{L}·]*$|^\*+[\p{L}·]*$`)
	maskedPlace = regexp.MustCompile(`\*{2,}`)
)

// person checks what a field holds of a person, and brings it into its usual form.
func (c *Column) person(text string, x sheet.Cell) (string, *Problem) {
	switch c.Field.PII {
	case "NAME":
		return name(text)
	case "PHONE":
		return phone(text)
	case "ID_NUMBER":
		return idNumber(text, x)
	case "ADDRESS":
		if maskedPlace.MatchString(narrow(text)) {
			return "", masked(text)
		}
	}
	return text, nil
}

func masked(text string) *Problem {
	return problem(TextInvalid, "“%s”是脱敏后的内容，不能作为真实内容导入，请填写完整", "%s is masked and is not taken for the real text: write it in full", brief(text))
}

// name reads the name of a person or of a body. A blank between Chinese characters, by
// which names are made equally wide, is left out.
func name(text string) (string, *Problem) {
	plain := text
	if strings.ContainsAny(text, "•‧∙⋅・．") {
		plain = strings.NewReplacer("•", "·", "‧", "·", "∙", "·", "⋅", "·", "・", "·", "．", "·").Replace(text)
	}
	if plain == "无" || !strings.ContainsFunc(plain, unicode.IsLetter) {
		return "", problem(TextInvalid, "“%s”不是姓名", "%s is no name", brief(text))
	}
	if strings.ContainsAny(plain, "*＊") && maskedName.MatchString(narrow(plain)) {
		return "", masked(text)
	}
	if strings.ContainsAny(plain, "\n\t") {
		return "", problem(TextInvalid, "“%s”中有换行", "%s has a line break", brief(text)).suggest(withoutBlanks(plain))
	}
	if strings.ContainsAny(plain, "(（") {
		if note := noteOnName.FindStringSubmatch(narrow(plain)); note != nil && strings.ContainsAny(note[2], "男女代兼") {
			return "", problem(TextInvalid, "“%s”含有姓名以外的说明", "%s has a remark beside the name", brief(text)).suggest(note[1])
		}
	}
	if !strings.ContainsFunc(plain, unicode.IsSpace) {
		return plain, nil
	}
	return betweenChinese(plain), nil
}

// betweenChinese leaves out blanks between two Chinese characters.
func betweenChinese(text string) string {
	letters := []rune(text)
	var out strings.Builder
	for i := 0; i < len(letters); i++ {
		if unicode.IsSpace(letters[i]) {
			end := i
			for end < len(letters) && unicode.IsSpace(letters[end]) {
				end++
			}
			if i > 0 && end < len(letters) && unicode.Is(unicode.Han, letters[i-1]) && unicode.Is(unicode.Han, letters[end]) {
				i = end
			}
		}
		out.WriteRune(letters[i])
	}
	return out.String()
}

// phone reads the number of a telephone. 无 is none.
func phone(text string) (string, *Problem) {
	plain := narrow(text)
	if plain == "无" || plain == "没有" {
		return "", nil
	}
	if maskedDigit.MatchString(plain) {
		return "", masked(text)
	}
	compact := withoutBlanks(plain)
	for _, prefix := range []string{"+86", "0086"} {
		compact = strings.TrimPrefix(strings.TrimPrefix(compact, prefix), "-")
	}
	if digits := strings.ReplaceAll(compact, "-", ""); mobile.MatchString(digits) {
		return digits, nil
	}
	if landline.MatchString(strings.NewReplacer("(", "", ")", "-").Replace(compact)) {
		return strings.NewReplacer("(", "", ")", "-").Replace(compact), nil
	}
	return "", problem(TextInvalid, "“%s”不是电话号码：手机号11位，固定电话可带区号；只填一个号码", "%s is no telephone number: a mobile one has 11 digits, one of a fixed line may have its area code; write one number", brief(text))
}

// idNumber reads the 18 digits of an identity card.
func idNumber(text string, x sheet.Cell) (string, *Problem) {
	digits := strings.ToUpper(withoutBlanks(narrow(text)))
	switch {
	case maskedDigit.MatchString(digits) && len(digits) != 18, strings.Contains(digits, "*"):
		return "", masked(text)
	case x.Kind == sheet.Number:
		return "", problem(TextInvalid, "身份证号码应为文本格式的18位号码", "an identity number is a text of 18 characters")
	case len(digits) != 18:
		return "", problem(TextInvalid, "身份证号码应为18位，“%s”有%d位", "an identity number has 18 characters; %s has %d", brief(text), len(digits))
	case !checksum(digits):
		return "", problem(TextInvalid, "“%s”的校验位不符，不是身份证号码", "%s fails the check digit and is no identity number", brief(text))
	}
	return digits, nil
}

// checksum reports whether the last character of an identity number fits the others
// (GB 11643-1999).
func checksum(digits string) bool {
	weights := [...]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, weight := range weights {
		if digits[i] < '0' || digits[i] > '9' {
			return false
		}
		sum += weight * int(digits[i]-'0')
	}
	return digits[len(weights)] == "10X98765432"[sum%11]
}

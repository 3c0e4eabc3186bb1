package search

// longestWord is the most characters that a word below has.
const longestWord = 2

// word returns the reading of a word that go-pinyin's reading of single characters
// misses: names of places, and words of this subject. Several readings stand
// side by side, because people type either: in names of places 堡 is pu or bu,
// and many say bao.
func word(text string) (reading string, known bool) {
	switch text {
	// In names.
	case "堡":
		return "bao|pu|bu", true
	case "朝阳":
		return "chao yang|zhao yang", true
	case "长":
		return "chang|zhang", true
	case "都":
		return "du|dou", true
	case "盛":
		return "sheng|cheng", true
	case "乐":
		return "le|yue", true
	case "同乐":
		return "tong le", true
	case "永乐":
		return "yong le", true
	// In the subject.
	case "调":
		return "tiao|diao", true
	case "调解":
		return "tiao jie", true
	case "调处":
		return "tiao chu", true
	case "调剂":
		return "tiao ji", true
	case "调查":
		return "diao cha", true
	case "调动":
		return "diao dong", true
	case "重":
		return "zhong|chong", true
	case "重复":
		return "chong fu", true
	case "重建":
		return "chong jian", true
	case "重点":
		return "zhong dian", true
	case "行":
		return "xing|hang", true
	case "行业":
		return "hang ye", true
	case "银行":
		return "yin hang", true
	case "行政":
		return "xing zheng", true
	case "家长":
		return "jia zhang", true
	case "村长":
		return "cun zhang", true
	case "乡长":
		return "xiang zhang", true
	case "镇长":
		return "zhen zhang", true
	case "长者":
		return "zhang zhe", true
	case "率":
		return "lv|shuai", true
	case "会计":
		return "kuai ji", true
	case "音乐":
		return "yin yue", true
	case "供给":
		return "gong ji", true
	case "给付":
		return "ji fu", true
	case "藏":
		return "cang|zang", true
	case "还":
		return "huan|hai", true
	case "传":
		return "chuan|zhuan", true
	}
	return "", false
}

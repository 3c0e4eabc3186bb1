package demo

import "strconv"

// people draws names and telephone numbers. Family names follow their nation-wide frequency,
// given names those usual in a generation. Some drawn names belong to real people by chance;
// the records say nothing about them.
type people struct {
	family       urn
	male, female []string // second syllables by generation would be overdone
	middle       []string
}

func newPeople() people {
	return people{
		family: newUrn(
			choice{"王", 72}, choice{"李", 72}, choice{"张", 68}, choice{"刘", 54}, choice{"陈", 45}, choice{"杨", 38},
			choice{"赵", 29}, choice{"黄", 27}, choice{"周", 25}, choice{"吴", 25}, choice{"徐", 20}, choice{"孙", 18},
			choice{"胡", 17}, choice{"朱", 16}, choice{"高", 15}, choice{"林", 15}, choice{"何", 14}, choice{"郭", 14},
			choice{"罗", 13}, choice{"梁", 12}, choice{"宋", 12}, choice{"郑", 12}, choice{"谢", 11}, choice{"韩", 10},
			choice{"唐", 10}, choice{"冯", 9}, choice{"于", 9}, choice{"董", 9}, choice{"萧", 8}, choice{"程", 8},
			choice{"曹", 8}, choice{"袁", 8}, choice{"邓", 8}, choice{"许", 7}, choice{"傅", 7}, choice{"沈", 7},
			choice{"曾", 7}, choice{"彭", 6}, choice{"吕", 6}, choice{"苏", 6}, choice{"卢", 6}, choice{"蒋", 6},
			choice{"蔡", 6}, choice{"贾", 5}, choice{"丁", 5}, choice{"魏", 5}, choice{"薛", 5}, choice{"叶", 5},
			choice{"余", 5}, choice{"潘", 4}, choice{"杜", 4}, choice{"戴", 4}, choice{"夏", 4}, choice{"钟", 3},
			choice{"汪", 3}, choice{"田", 3}, choice{"任", 3}, choice{"姜", 3}, choice{"范", 3}, choice{"方", 3},
			choice{"石", 3}, choice{"姚", 3}, choice{"谭", 3}, choice{"廖", 3}, choice{"邹", 2}, choice{"熊", 2},
			choice{"陆", 2}, choice{"郝", 2}, choice{"孔", 2}, choice{"白", 2}, choice{"崔", 2}, choice{"康", 2},
			choice{"欧阳", 0.4}, choice{"司马", 0.1}, choice{"诸葛", 0.1},
		),
		middle: []string{"建", "文", "志", "海", "晓", "小", "玉", "春", "秀", "国", "永", "新", "金", "学", "少", "立", "德", "明", "正", "宏", "俊", "思", "雨", "子", "佳", "家", "红", "云", "丽", "光"},
		male:   []string{"军", "伟", "强", "勇", "杰", "涛", "明", "刚", "平", "辉", "鹏", "华", "飞", "斌", "波", "宁", "亮", "东", "龙", "成", "林", "峰", "福", "荣", "山", "江", "民", "生", "胜", "才"},
		female: []string{"芳", "娟", "敏", "静", "丽", "艳", "霞", "玲", "燕", "英", "梅", "琴", "兰", "萍", "红", "云", "花", "凤", "洁", "雪", "莉", "婷", "慧", "莲", "香", "琳", "娜", "蓉", "颖", "欣"},
	}
}

// name draws a full name.
func (p people) name(r *random, female bool) string {
	last := p.male
	if female {
		last = p.female
	}
	name := p.family.word(r)
	if r.chance(0.82) { // the rest have a given name of one syllable
		name += p.middle[r.IntN(len(p.middle))]
	}
	return name + last[r.IntN(len(last))]
}

// phone draws a mobile number that no network assigns: it has 0000 in place of the area code
// of its range.
func (people) phone(r *random) string {
	prefixes := []string{"131", "135", "138", "139", "151", "156", "177", "182", "187", "199"}
	last := strconv.Itoa(10_000 + r.IntN(10_000))
	return prefixes[r.IntN(len(prefixes))] + "0000" + last[1:]
}

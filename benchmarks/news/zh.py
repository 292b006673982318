"""Chinese: full-width punctuation, no spaces between words."""

GRAMMAR = {
    "headline": """
{CITY}{thing}将{do}，{group}表示担忧
{ORG}：{issue}问题将在{#2-12}月前解决
{event}过后，{CITY}{group}盼重建
{PERSON}谈{issue}：“{short_quote}”
{COUNTRY}议会就{issue}展开辩论
""",
    "subhead": "各方反应\n下一步怎么办\n“{short_quote}”\n历史背景\n谁来买单",
    "dateline": "（{CITY}{#1-12}月{#1-28}日电）\n【{CITY}讯】",
    "caption": "{#1-12}月{#1-28}日，{group}在{CITY}{thing}前等候。",
    "lede": """
{ORG}{day}宣布，将{do}{CITY}的{thing}，{ending}。
{#1-12}月{#1-28}日，{CITY}发生{event}，造成{#2-90}人受伤，{ending}。
因{issue}，{CITY}数百名{group}{day}走上街头，要求{do}{thing}，{ending}。
""",
    "sentence": "5x {plain}\n4x {reported}\n4x {figures}\n4x {spoken}\n3x {background}",
    "plain": """
{group}在市政府门前等候了{#2-20}个小时，{group2}则连夜设法{do}{thing}。
目前尚不清楚{ORG}能否在年底前{do}{thing}。
受{event}影响，通往{city}的公路一度中断，{#2-60}趟列车停运。
{PERSON}没有就{issue}回答记者的提问，{ending}。
直到{day}晚间，{group}才得知{thing}不会重新开放。
议会将于{#1-12}月表决这一备受争议的方案，{ending}。
""",
    "reported": """
据{ORG}介绍，超过{#2-90}万人受到{issue}的影响。
{PERSON}{day}对媒体表示，{group}将在{#1-12}月得到答复。
一份{#1-12}月发布的报告显示，{issue}每年造成约{#2-90}亿元损失。
{ORG}在声明中说，{group2}正在努力{do}{thing}。
{name}（{role}）否认曾有人提议{do}{thing}。
""",
    "spoken": """
“{statement}。”{PERSON}{day}在{CITY}说。
{role}{name}表示：“{statement}，{statement2}。”
“{statement}，”{name}告诉记者，“{statement2}。”
{PERSON}称这是“{short_phrase}”，并承诺{do}{thing}。
“谁来承担这笔费用？”{role}{name}问道，“{statement2}。”
""",
    "figures": """
{year}年，{ORG}为{do}{thing}投入{#2-900}亿元，同比增长{#2-40}%。
国家统计局数据显示，{#1-12}月{goods}价格同比上涨{#1-9}.{#1-9}%。
方圆{#2-60}公里内约有{#2-90}万居民。
调查中，{#41-79}%的受访者赞成{do}{thing}，{#10-20}%表示反对。
{#1-12}月{#1-28}日{#6-22}时{#10-59}分，{#20-90}名{group2}赶到现场。
""",
    "background": """
该机构成立于{year}年，现有员工{#100-900}人。
自{year}年{event}以来，{city}与{city}一直就{issue}存在分歧。
{PERSON}于{year}年上任，此前曾在{city}工作{#2-20}年。
这座建筑建于{year}年，先后经历过{#2-9}次修缮。
""",
    "ending": "引发{group}关注\n这是{year}年以来的首次\n尽管{issue}仍未解决\n{group2}正在现场处置\n有关部门已介入调查",
    "statement": """
我们等不到{#1-12}月了
这样的{event}{#2-60}年来从未见过
没有人问过我们的意见
{group}需要一个明确的答复
{issue}不能再拖下去
必须尽快{do}{thing}
""",
    "statement2": "{statement}\n这里是我们的家\n大家都很着急\n情况正在好转",
    "short_quote": "不能再等了\n没人问过我们\n这里是我们的家",
    "short_phrase": "历史性的一步\n严重的失误\n前所未有的考验",
    "group": "居民\n渔民\n教师\n学生\n司机\n农民\n医生\n商户\n家长\n游客",
    "group2": "消防员\n工程师\n救援人员\n警察\n志愿者\n议员",
    "issue": "缺水\n房价上涨\n空气污染\n腐败\n青年失业\n食品安全\n数据保护",
    "thing": "老港大桥\n轮渡码头\n市立医院\n夜间列车\n燃煤电厂\n机场跑道\n图书馆\n地铁线路",
    "do": "关闭\n重新开放\n修复\n扩建\n出售\n保护\n推迟改造",
    "event": "暴雨\n火灾\n地震\n洪水\n罢工\n爆炸\n停电",
    "goods": "大米\n汽油\n药品\n蔬菜\n电力\n牛奶",
    "org": "交通部\n市政府\n中央银行\n海岸警卫队\n世界卫生组织\n卫生部门\n工会",
    "role": "市长\n经济学家\n护士\n公交司机\n大学教授\n发言人",
    "city": "青岛\n上海\n成都\n广州\n武汉\n台北\n新加坡\n哈尔滨\n厦门",
    "country": "日本\n法国\n肯尼亚\n加拿大\n印度\n巴西",
    "person": "{last_name}{first}", "name": "{last_name}{first}",
    "first": "建国\n丽华\n伟\n敏\n志强\n晓燕\n文博\n静",
    "last_name": "王\n李\n张\n刘\n陈\n欧阳\n赵\n黄",
    "day": "周一\n周二\n周三\n周四\n周五\n日前\n当天",
    "year": "19{#50-99}\n3x 20{#10-25}",
}  # fmt: skip

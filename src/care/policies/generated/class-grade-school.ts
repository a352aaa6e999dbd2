// Generated from policies/ by scripts/generate-policies.ts; edit the JSON, then run the generator.
import type { PolicyDefinition } from '../../policy/policy.js'

/** Class, grade and school: three tiers with a crisis path, version 1.0.0. */
export const classGradeSchool: PolicyDefinition = {
 "format": "psyscore/policy",
 "formatVersion": 1,
 "id": "class-grade-school",
 "version": "1.0.0",
 "title": {
  "en": "Class, grade and school: three tiers with a crisis path",
  "zh-CN": "班级—年级—学校三级预警与危机处置"
 },
 "description": {
  "en": "A policy for the duties that Chinese districts give their schools since 2021: yearly assessment, growth files, a chain from class to grade to school, home visits, and professionals who judge each case. Levels, deadlines and which questionnaires are used are choices to be made anew by every district; only cited figures are findings. It gives no diagnosis.",
  "zh-CN": "供学校落实2021年以来心理健康工作要求使用：每年测评、成长档案、班级—年级—学校逐级预警、家访、专业人员逐案研判。级别、时限和所用问卷均为可由各区重新决定的选择，只有注明出处的数字是研究结果。本方案不作诊断。"
 },
 "references": [
  {
   "id": "richardson-2010",
   "citation": "Richardson LP, McCauley E, Grossman DC, McCarty CA, Richards J, Russo JE, Rockhill C, Katon W (2010). Evaluation of the Patient Health Questionnaire-9 item for detecting major depression among adolescents. Pediatrics 126(6), 1117-1123.",
   "doi": "10.1542/peds.2010-0852"
  },
  {
   "id": "minors-law",
   "citation": "Law of the People's Republic of China on the Protection of Minors, article 11 (duty of staff close to minors to report suspected harm)."
  }
 ],
 "instruments": [
  {
   "id": "phq-a",
   "major": 1,
   "required": true,
   "sameDayReview": "psychologist",
   "bandSets": {
    "severity": {
     "minimal": 0,
     "mild": 1,
     "moderate": 2,
     "moderately_severe": 3,
     "severe": 4
    }
   }
  },
  {
   "id": "gad-7",
   "major": 1,
   "required": true,
   "bandSets": {
    "severity": {
     "minimal": 0,
     "mild": 1,
     "moderate": 2,
     "severe": 3
    }
   }
  },
  {
   "id": "mssmhs",
   "major": 1,
   "required": false,
   "sameDayReview": "psychologist",
   "bandSets": {
    "overall-level": {
     "below_2": 0,
     "light": 1,
     "medium": 2,
     "rather_severe": 3,
     "severe": 4
    }
   }
  },
  {
   "id": "asq",
   "major": 1,
   "required": false,
   "sameDayReview": "psychologist",
   "decisions": {
    "result": {
     "negative": 0,
     "not_screened": 1,
     "non_acute_positive": 2,
     "acute_positive": 3
    }
   }
  },
  {
   "id": "c-ssrs",
   "major": 1,
   "required": false,
   "sameDayReview": "psychologist",
   "decisions": {
    "triage": {
     "negative": 0,
     "low": 1,
     "moderate": 2,
     "high": 3
    }
   }
  }
 ],
 "contextFactors": [
  {
   "id": "learning-difficulty",
   "label": {
    "en": "difficulty in learning",
    "zh-CN": "学习困难"
   }
  },
  {
   "id": "poverty",
   "label": {
    "en": "poverty",
    "zh-CN": "家庭经济困难"
   }
  },
  {
   "id": "single-parent",
   "label": {
    "en": "single parent",
    "zh-CN": "单亲家庭"
   }
  },
  {
   "id": "illness-or-disability",
   "label": {
    "en": "illness or disability",
    "zh-CN": "患病或残疾"
   }
  },
  {
   "id": "left-behind",
   "label": {
    "en": "parents away for work",
    "zh-CN": "留守"
   }
  },
  {
   "id": "migrant",
   "label": {
    "en": "moved with parents for work",
    "zh-CN": "随迁"
   }
  }
 ],
 "profiles": [
  {
   "id": "care-only",
   "label": {
    "en": "That care is needed and what to do",
    "zh-CN": "需要关注及应做事项"
   },
   "fields": [
    "care-needed",
    "actions",
    "contact",
    "due"
   ]
  },
  {
   "id": "named-list",
   "label": {
    "en": "Named list with level",
    "zh-CN": "名单与级别"
   },
   "fields": [
    "care-needed",
    "actions",
    "contact",
    "due",
    "level",
    "state"
   ]
  },
  {
   "id": "district-case",
   "label": {
    "en": "Case that must be reported upwards",
    "zh-CN": "须上报的个案"
   },
   "fields": [
    "care-needed",
    "actions",
    "contact",
    "due",
    "level",
    "state"
   ]
  },
  {
   "id": "professional",
   "label": {
    "en": "Everything a professional needs",
    "zh-CN": "专业人员所需全部信息"
   },
   "fields": [
    "care-needed",
    "actions",
    "contact",
    "due",
    "level",
    "state",
    "reason",
    "critical-kind",
    "instrument",
    "scale",
    "score",
    "item",
    "answers",
    "validity",
    "observations",
    "context",
    "history"
   ]
  }
 ],
 "roles": [
  {
   "id": "student",
   "label": {
    "en": "pupil",
    "zh-CN": "学生"
   },
   "kind": "student",
   "maximum": "care-only"
  },
  {
   "id": "guardian",
   "label": {
    "en": "parent or guardian",
    "zh-CN": "监护人"
   },
   "kind": "guardian",
   "maximum": "care-only"
  },
  {
   "id": "homeroom-teacher",
   "label": {
    "en": "homeroom teacher",
    "zh-CN": "班主任"
   },
   "kind": "homeroom-teacher",
   "maximum": "care-only"
  },
  {
   "id": "grade-lead",
   "label": {
    "en": "head of grade",
    "zh-CN": "年级组长"
   },
   "kind": "grade-lead",
   "maximum": "named-list"
  },
  {
   "id": "school-lead",
   "label": {
    "en": "school leader for student welfare",
    "zh-CN": "学校德育负责人"
   },
   "kind": "school-lead",
   "maximum": "named-list"
  },
  {
   "id": "psychologist",
   "label": {
    "en": "school psychologist",
    "zh-CN": "学校专职心理教师"
   },
   "kind": "psychologist",
   "maximum": "professional"
  },
  {
   "id": "on-call",
   "label": {
    "en": "professional on call",
    "zh-CN": "值守专业人员"
   },
   "kind": "responder",
   "maximum": "professional"
  },
  {
   "id": "district-office",
   "label": {
    "en": "district mental-health office",
    "zh-CN": "区心理健康工作机构"
   },
   "kind": "district",
   "maximum": "district-case"
  }
 ],
 "tiers": [
  {
   "id": "class",
   "label": {
    "en": "class",
    "zh-CN": "班级"
   }
  },
  {
   "id": "grade",
   "label": {
    "en": "grade",
    "zh-CN": "年级"
   }
  },
  {
   "id": "school",
   "label": {
    "en": "school",
    "zh-CN": "学校"
   }
  },
  {
   "id": "district",
   "label": {
    "en": "district",
    "zh-CN": "区"
   }
  }
 ],
 "actions": [
  {
   "id": "be-near",
   "text": {
    "en": "Be near this pupil in the coming days, listen, do not ask about the questionnaire, and tell the psychologist what you notice.",
    "zh-CN": "近期多陪伴、多倾听这位学生，不追问问卷内容；如有发现，告诉心理教师。"
   }
  },
  {
   "id": "talk-in-person",
   "text": {
    "en": "Talk with the pupil in person, in private, and judge what is needed.",
    "zh-CN": "与学生单独面谈，并判断需要什么。"
   }
  },
  {
   "id": "stay-with",
   "text": {
    "en": "Do not leave the pupil alone. Stay until the professional on call takes over.",
    "zh-CN": "不让学生独处，一直陪伴到值守专业人员接手。"
   }
  },
  {
   "id": "safety-plan",
   "text": {
    "en": "Judge the danger now, make a safety plan with the pupil, and remove means of harm.",
    "zh-CN": "立即判断危险程度，与学生订立安全计划，移除可致伤害的物品。"
   }
  },
  {
   "id": "hospital",
   "text": {
    "en": "In acute danger go to hospital together with the parents; arrange the handover.",
    "zh-CN": "如有急性危险，与家长一同陪送就医，并做好交接。"
   }
  },
  {
   "id": "meet-family",
   "text": {
    "en": "Meet the family in person and agree what school and family do. Check the safeguarding hold first.",
    "zh-CN": "与家长面谈，商定家校各自做什么；事先查看是否暂缓告知。"
   }
  },
  {
   "id": "panel",
   "text": {
    "en": "Have professionals inside and outside school judge the case and write the plan down.",
    "zh-CN": "组织校内外专业人员研判，并写下干预方案。"
   }
  },
  {
   "id": "home-visit",
   "text": {
    "en": "Visit the home at least once this term and record it.",
    "zh-CN": "本学期至少家访一次并记录。"
   }
  },
  {
   "id": "open-file",
   "text": {
    "en": "Open or continue the growth file.",
    "zh-CN": "建立或续写心理成长档案。"
   }
  },
  {
   "id": "be-near-today",
   "text": {
    "en": "Be near this pupil today, listen, do not ask about the questionnaire, and see that the talk with the psychologist takes place.",
    "zh-CN": "今天多留意、多陪伴这位学生，认真倾听，不追问问卷内容，并协助其与心理教师见面。"
   }
  },
  {
   "id": "re-screen",
   "text": {
    "en": "Let the pupil answer again in a quiet room, with an explanation.",
    "zh-CN": "在安静的环境中说明后重新作答。"
   }
  },
  {
   "id": "find-pupil",
   "text": {
    "en": "Find out why there is no answer and, if pupil and family agree, offer another date.",
    "zh-CN": "了解没有作答的原因；如学生和家长愿意，另约时间。"
   }
  },
  {
   "id": "ask-consent",
   "text": {
    "en": "Ask for the missing consent.",
    "zh-CN": "补办知情同意。"
   }
  },
  {
   "id": "report-district",
   "text": {
    "en": "Report the case to the district office.",
    "zh-CN": "向区级机构报告。"
   }
  },
  {
   "id": "coordinate",
   "text": {
    "en": "See to it that the named people act in time and that the day's timetable allows it.",
    "zh-CN": "督促相关人员按时行动，并在课务上予以保障。"
   }
  }
 ],
 "levels": [
  {
   "code": "attention",
   "severity": 1,
   "label": {
    "en": "attention",
    "zh-CN": "关注"
   },
   "audience": {
    "en": "Please keep an eye on this pupil; whom to ask stands below.",
    "zh-CN": "请留意这位学生，咨询对象见下。"
   },
   "colour": "yellow",
   "crisis": false,
   "tiers": [
    {
     "tier": "school",
     "role": "psychologist",
     "deadline": {
      "count": 10,
      "unit": "school-days"
     },
     "profile": "professional",
     "actions": [
      "talk-in-person",
      "open-file"
     ],
     "expires": {
      "count": 180,
      "unit": "calendar-days"
     }
    },
    {
     "tier": "class",
     "role": "homeroom-teacher",
     "deadline": {
      "count": 3,
      "unit": "school-days"
     },
     "profile": "care-only",
     "actions": [
      "be-near"
     ],
     "expires": {
      "count": 90,
      "unit": "calendar-days"
     }
    }
   ]
  },
  {
   "code": "warning",
   "severity": 2,
   "label": {
    "en": "warning",
    "zh-CN": "预警"
   },
   "audience": {
    "en": "This pupil needs support soon; please act on what stands below.",
    "zh-CN": "这位学生近期需要支持，请按以下内容行动。"
   },
   "colour": "orange",
   "crisis": false,
   "tiers": [
    {
     "tier": "class",
     "role": "homeroom-teacher",
     "deadline": {
      "count": 2,
      "unit": "school-days"
     },
     "profile": "care-only",
     "actions": [
      "be-near"
     ],
     "expires": {
      "count": 180,
      "unit": "calendar-days"
     }
    },
    {
     "tier": "grade",
     "role": "grade-lead",
     "deadline": {
      "count": 2,
      "unit": "school-days"
     },
     "profile": "named-list",
     "actions": [
      "coordinate"
     ],
     "expires": {
      "count": 180,
      "unit": "calendar-days"
     }
    },
    {
     "tier": "school",
     "role": "psychologist",
     "deadline": {
      "count": 3,
      "unit": "school-days"
     },
     "profile": "professional",
     "actions": [
      "talk-in-person",
      "panel",
      "meet-family",
      "home-visit",
      "open-file"
     ],
     "escalation": {
      "after": {
       "count": 3,
       "unit": "school-days"
      },
      "to": "grade"
     }
    }
   ]
  },
  {
   "code": "urgent",
   "severity": 3,
   "label": {
    "en": "urgent",
    "zh-CN": "当日处置"
   },
   "audience": {
    "en": "Someone talks with this pupil today; please act on what stands below.",
    "zh-CN": "今天须有人与这位学生面谈，请按以下内容行动。"
   },
   "colour": "red",
   "crisis": true,
   "responders": {
    "schoolHours": "psychologist",
    "outOfHours": "on-call",
    "holidays": "on-call"
   },
   "tiers": [
    {
     "tier": "class",
     "role": "homeroom-teacher",
     "deadline": {
      "count": 2,
      "unit": "hours"
     },
     "profile": "care-only",
     "actions": [
      "be-near-today"
     ],
     "expires": {
      "count": 180,
      "unit": "calendar-days"
     },
     "escalation": {
      "after": {
       "count": 2,
       "unit": "hours"
      },
      "to": "school"
     }
    },
    {
     "tier": "grade",
     "role": "grade-lead",
     "deadline": {
      "count": 4,
      "unit": "hours"
     },
     "profile": "named-list",
     "actions": [
      "coordinate"
     ],
     "expires": {
      "count": 180,
      "unit": "calendar-days"
     },
     "escalation": {
      "after": {
       "count": 4,
       "unit": "hours"
      },
      "to": "school"
     }
    },
    {
     "tier": "school",
     "role": "psychologist",
     "deadline": {
      "count": 8,
      "unit": "hours"
     },
     "profile": "professional",
     "actions": [
      "talk-in-person",
      "safety-plan",
      "panel",
      "meet-family",
      "open-file"
     ],
     "escalation": {
      "after": {
       "count": 2,
       "unit": "hours"
      },
      "to": "school"
     }
    }
   ]
  },
  {
   "code": "crisis",
   "severity": 4,
   "label": {
    "en": "crisis",
    "zh-CN": "危机"
   },
   "audience": {
    "en": "This pupil needs someone beside them now; please act on what stands below.",
    "zh-CN": "这位学生现在身边需要有人，请按以下内容行动。"
   },
   "colour": "purple",
   "crisis": true,
   "responders": {
    "schoolHours": "psychologist",
    "outOfHours": "on-call",
    "holidays": "on-call"
   },
   "tiers": [
    {
     "tier": "class",
     "role": "homeroom-teacher",
     "deadline": {
      "count": 10,
      "unit": "minutes"
     },
     "profile": "care-only",
     "actions": [
      "stay-with"
     ],
     "escalation": {
      "after": {
       "count": 10,
       "unit": "minutes"
      },
      "to": "school"
     }
    },
    {
     "tier": "grade",
     "role": "grade-lead",
     "deadline": {
      "count": 10,
      "unit": "minutes"
     },
     "profile": "named-list",
     "actions": [
      "coordinate"
     ],
     "escalation": {
      "after": {
       "count": 10,
       "unit": "minutes"
      },
      "to": "school"
     }
    },
    {
     "tier": "school",
     "role": "psychologist",
     "deadline": {
      "count": 30,
      "unit": "minutes"
     },
     "profile": "professional",
     "actions": [
      "safety-plan",
      "hospital",
      "meet-family",
      "panel",
      "open-file"
     ],
     "escalation": {
      "after": {
       "count": 10,
       "unit": "minutes"
      },
      "to": "school"
     }
    },
    {
     "tier": "school",
     "role": "school-lead",
     "deadline": {
      "count": 30,
      "unit": "minutes"
     },
     "profile": "named-list",
     "actions": [
      "coordinate",
      "report-district"
     ],
     "escalation": {
      "after": {
       "count": 30,
       "unit": "minutes"
      },
      "to": "district"
     }
    },
    {
     "tier": "district",
     "role": "district-office",
     "deadline": {
      "count": 24,
      "unit": "hours"
     },
     "profile": "district-case",
     "actions": [
      "coordinate"
     ],
     "escalation": {
      "after": {
       "count": 24,
       "unit": "hours"
      },
      "to": "district"
     }
    }
   ]
  }
 ],
 "rules": [
  {
   "id": "acute-asq",
   "version": 1,
   "label": {
    "en": "ASQ: acute positive",
    "zh-CN": "ASQ 急性阳性"
   },
   "when": {
    "kind": "category",
    "instrument": "asq",
    "decision": "result",
    "atLeast": 3
   },
   "level": "crisis",
   "onUnknown": "raise"
  },
  {
   "id": "acute-cssrs",
   "version": 1,
   "label": {
    "en": "C-SSRS screen: high",
    "zh-CN": "C-SSRS 筛查：高"
   },
   "when": {
    "kind": "category",
    "instrument": "c-ssrs",
    "decision": "triage",
    "atLeast": 3
   },
   "level": "crisis",
   "onUnknown": "raise"
  },
  {
   "id": "acute-signs",
   "version": 1,
   "label": {
    "en": "someone saw self-harm or heard talk of death",
    "zh-CN": "有人看到自伤或听到谈论死亡"
   },
   "when": {
    "kind": "observation",
    "signs": [
     "self-harm",
     "talk-of-death"
    ],
    "withinDays": 30
   },
   "level": "crisis",
   "onUnknown": "raise"
  },
  {
   "id": "critical-self",
   "version": 1,
   "label": {
    "en": "a critical item on suicide or self-harm",
    "zh-CN": "自杀或自伤关键条目"
   },
   "when": {
    "kind": "critical-item",
    "kinds": [
     "suicide",
     "self-harm"
    ],
    "states": [
     "endorsed",
     "unreadable"
    ]
   },
   "level": "urgent",
   "onUnknown": "second-look"
  },
  {
   "id": "critical-other",
   "version": 1,
   "label": {
    "en": "a critical item on harm to others, abuse, psychosis or eating",
    "zh-CN": "伤人、受虐、精神病性或进食关键条目"
   },
   "when": {
    "kind": "critical-item",
    "kinds": [
     "harm-to-others",
     "abuse",
     "psychosis",
     "eating"
    ],
    "states": [
     "endorsed",
     "unreadable"
    ]
   },
   "level": "urgent",
   "onUnknown": "second-look"
  },
  {
   "id": "abuse-seen",
   "version": 1,
   "label": {
    "en": "suspected abuse or violence",
    "zh-CN": "疑似受虐或暴力"
   },
   "when": {
    "kind": "observation",
    "signs": [
     "abuse-suspected",
     "violence"
    ]
   },
   "level": "urgent",
   "onUnknown": "raise"
  },
  {
   "id": "not-screened-asq",
   "version": 1,
   "label": {
    "en": "ASQ left open or positive",
    "zh-CN": "ASQ 未完成或阳性"
   },
   "when": {
    "kind": "category",
    "instrument": "asq",
    "decision": "result",
    "atLeast": 1
   },
   "level": "warning",
   "onUnknown": "second-look"
  },
  {
   "id": "phq-high",
   "version": 1,
   "label": {
    "en": "PHQ-A: 15 and above",
    "zh-CN": "PHQ-A 15 分及以上"
   },
   "when": {
    "kind": "band",
    "instrument": "phq-a",
    "scale": "total",
    "bandSet": "severity",
    "atLeast": 3
   },
   "level": "warning",
   "onUnknown": "second-look"
  },
  {
   "id": "gad-high",
   "version": 1,
   "label": {
    "en": "GAD-7: 15 and above",
    "zh-CN": "GAD-7 15 分及以上"
   },
   "when": {
    "kind": "band",
    "instrument": "gad-7",
    "scale": "total",
    "bandSet": "severity",
    "atLeast": 3
   },
   "level": "warning",
   "onUnknown": "second-look"
  },
  {
   "id": "two-together",
   "version": 1,
   "label": {
    "en": "two questionnaires raised at once",
    "zh-CN": "两份问卷同时偏高"
   },
   "when": {
    "kind": "at-least",
    "count": 2,
    "of": [
     {
      "kind": "band",
      "instrument": "phq-a",
      "scale": "total",
      "bandSet": "severity",
      "atLeast": 2
     },
     {
      "kind": "band",
      "instrument": "gad-7",
      "scale": "total",
      "bandSet": "severity",
      "atLeast": 2
     },
     {
      "kind": "band",
      "instrument": "mssmhs",
      "scale": "overall",
      "bandSet": "overall-level",
      "atLeast": 2
     }
    ]
   },
   "level": "warning",
   "onUnknown": "second-look"
  },
  {
   "id": "talk-outcome",
   "version": 1,
   "label": {
    "en": "positive or overdue talk after the gate",
    "zh-CN": "初筛后面谈阳性或逾期"
   },
   "when": {
    "kind": "protocol",
    "protocol": "gate-then-talk",
    "in": [
     "follow-up-positive",
     "overdue"
    ]
   },
   "level": "warning",
   "onUnknown": "notice"
  },
  {
   "id": "phq-cut",
   "version": 1,
   "label": {
    "en": "PHQ-A: 11 and above",
    "zh-CN": "PHQ-A 11 分及以上"
   },
   "when": {
    "kind": "score",
    "instrument": "phq-a",
    "scale": "total",
    "stage": "sum",
    "test": "at-least",
    "value": 11
   },
   "level": "attention",
   "onUnknown": "second-look",
   "accuracy": {
    "target": {
     "en": "major depression by interview",
     "zh-CN": "访谈诊断的抑郁"
    },
    "sensitivity": {
     "low": 0.895,
     "high": 0.895
    },
    "specificity": {
     "low": 0.775,
     "high": 0.775
    },
    "figure": {
     "source": "richardson-2010",
     "mark": "S1",
     "note": "PHQ-9 at 11 and above, ages 13 to 17, n 442: one study, so the range is one value"
    }
   }
  },
  {
   "id": "gad-moderate",
   "version": 1,
   "label": {
    "en": "GAD-7: 10 and above",
    "zh-CN": "GAD-7 10 分及以上"
   },
   "when": {
    "kind": "band",
    "instrument": "gad-7",
    "scale": "total",
    "bandSet": "severity",
    "atLeast": 2
   },
   "level": "attention",
   "onUnknown": "second-look"
  },
  {
   "id": "mssmhs-medium",
   "version": 1,
   "label": {
    "en": "MSSMHS mean: 3 and above",
    "zh-CN": "MSSMHS 总均分 3 分及以上"
   },
   "when": {
    "kind": "band",
    "instrument": "mssmhs",
    "scale": "overall",
    "bandSet": "overall-level",
    "atLeast": 2
   },
   "level": "attention",
   "onUnknown": "second-look"
  },
  {
   "id": "rise",
   "version": 1,
   "label": {
    "en": "PHQ-A rose by 7 points or more",
    "zh-CN": "PHQ-A 上升 7 分及以上"
   },
   "when": {
    "kind": "trend",
    "instrument": "phq-a",
    "scale": "total",
    "stage": "sum",
    "direction": "higher-is-worse",
    "points": 7
   },
   "level": "attention",
   "onUnknown": "notice"
  },
  {
   "id": "signs",
   "version": 1,
   "label": {
    "en": "a great change, setback, swing in grades or odd behaviour",
    "zh-CN": "明显变化、挫折、成绩波动或行为异常"
   },
   "when": {
    "kind": "observation",
    "signs": [
     "great-change",
     "setback",
     "grades-swing",
     "odd-behaviour",
     "withdrawal",
     "loss",
     "family-crisis",
     "bullying"
    ],
    "withinDays": 90
   },
   "level": "attention",
   "onUnknown": "notice"
  },
  {
   "id": "hard-circumstances",
   "version": 1,
   "label": {
    "en": "hard circumstances and a raised score",
    "zh-CN": "处境困难且分数偏高"
   },
   "when": {
    "kind": "all",
    "of": [
     {
      "kind": "any",
      "of": [
       {
        "kind": "context",
        "factor": "learning-difficulty",
        "in": [
         "yes"
        ]
       },
       {
        "kind": "context",
        "factor": "poverty",
        "in": [
         "yes"
        ]
       },
       {
        "kind": "context",
        "factor": "single-parent",
        "in": [
         "yes"
        ]
       },
       {
        "kind": "context",
        "factor": "illness-or-disability",
        "in": [
         "yes"
        ]
       },
       {
        "kind": "context",
        "factor": "left-behind",
        "in": [
         "yes"
        ]
       },
       {
        "kind": "context",
        "factor": "migrant",
        "in": [
         "yes"
        ]
       }
      ]
     },
     {
      "kind": "any",
      "of": [
       {
        "kind": "band",
        "instrument": "phq-a",
        "scale": "total",
        "bandSet": "severity",
        "atLeast": 1
       },
       {
        "kind": "band",
        "instrument": "gad-7",
        "scale": "total",
        "bandSet": "severity",
        "atLeast": 1
       }
      ]
     }
    ]
   },
   "level": "attention",
   "onUnknown": "notice"
  },
  {
   "id": "near-cut",
   "version": 1,
   "label": {
    "en": "PHQ-A just short of 11",
    "zh-CN": "PHQ-A 接近 11 分"
   },
   "when": {
    "kind": "near-cut",
    "instrument": "phq-a",
    "scale": "total",
    "stage": "sum",
    "at": 11,
    "within": 1,
    "direction": "higher-is-worse"
   },
   "secondLook": {
    "count": 10,
    "unit": "school-days"
   },
   "onUnknown": "notice"
  }
 ],
 "protocols": [
  {
   "id": "gate-then-talk",
   "label": {
    "en": "PHQ-A, then a talk in person",
    "zh-CN": "PHQ-A 初筛后面谈"
   },
   "gate": {
    "instrument": "phq-a",
    "positive": {
     "kind": "score",
     "instrument": "phq-a",
     "scale": "total",
     "stage": "sum",
     "test": "at-least",
     "value": 11
    }
   },
   "followUp": {
    "interview": {
     "en": "talk in person by a professional",
     "zh-CN": "专业人员面谈"
    },
    "role": "psychologist"
   },
   "window": {
    "count": 14,
    "unit": "calendar-days"
   },
   "outcomes": [
    {
     "gate": "positive",
     "followUp": "positive",
     "state": "follow-up-positive"
    },
    {
     "gate": "positive",
     "followUp": "negative",
     "state": "follow-up-negative"
    },
    {
     "gate": "positive",
     "followUp": "unknown",
     "state": "awaiting"
    },
    {
     "gate": "positive",
     "followUp": "not-done",
     "state": "awaiting"
    },
    {
     "gate": "negative",
     "followUp": "positive",
     "state": "follow-up-positive"
    },
    {
     "gate": "negative",
     "followUp": "negative",
     "state": "gate-negative"
    },
    {
     "gate": "negative",
     "followUp": "unknown",
     "state": "gate-negative"
    },
    {
     "gate": "negative",
     "followUp": "not-done",
     "state": "gate-negative"
    },
    {
     "gate": "unknown",
     "followUp": "positive",
     "state": "follow-up-positive"
    },
    {
     "gate": "unknown",
     "followUp": "negative",
     "state": "awaiting"
    },
    {
     "gate": "unknown",
     "followUp": "unknown",
     "state": "awaiting"
    },
    {
     "gate": "unknown",
     "followUp": "not-done",
     "state": "awaiting"
    }
   ]
  }
 ],
 "notices": [
  {
   "kind": "not-screened",
   "role": "homeroom-teacher",
   "deadline": {
    "count": 5,
    "unit": "school-days"
   },
   "profile": "care-only",
   "actions": [
    "find-pupil"
   ]
  },
  {
   "kind": "not-scored",
   "role": "psychologist",
   "deadline": {
    "count": 3,
    "unit": "school-days"
   },
   "profile": "professional",
   "actions": [
    "re-screen"
   ]
  },
  {
   "kind": "consent-missing",
   "role": "homeroom-teacher",
   "deadline": {
    "count": 5,
    "unit": "school-days"
   },
   "profile": "care-only",
   "actions": [
    "ask-consent"
   ]
  },
  {
   "kind": "critical-unknown",
   "role": "psychologist",
   "deadline": {
    "count": 24,
    "unit": "hours"
   },
   "profile": "professional",
   "actions": [
    "talk-in-person"
   ]
  },
  {
   "kind": "re-screen",
   "role": "psychologist",
   "deadline": {
    "count": 10,
    "unit": "school-days"
   },
   "profile": "professional",
   "actions": [
    "re-screen"
   ]
  },
  {
   "kind": "second-look",
   "role": "psychologist",
   "deadline": {
    "count": 10,
    "unit": "school-days"
   },
   "profile": "professional",
   "actions": [
    "talk-in-person"
   ]
  },
  {
   "kind": "follow-up-awaited",
   "role": "psychologist",
   "deadline": {
    "count": 14,
    "unit": "calendar-days"
   },
   "profile": "professional",
   "actions": [
    "talk-in-person"
   ]
  },
  {
   "kind": "follow-up-overdue",
   "role": "psychologist",
   "deadline": {
    "count": 2,
    "unit": "school-days"
   },
   "profile": "professional",
   "actions": [
    "talk-in-person"
   ]
  }
 ],
 "duties": [
  {
   "id": "yearly",
   "label": {
    "en": "assessment once a school year",
    "zh-CN": "每学年一次测评"
   },
   "kind": "assessment",
   "every": {
    "count": 1,
    "period": "school-year"
   },
   "for": {
    "grades": {
     "min": 5,
     "max": 12
    }
   },
   "role": "psychologist"
  },
  {
   "id": "termly-home-visit",
   "label": {
    "en": "home visit at least once a term",
    "zh-CN": "每学期至少一次家访"
   },
   "kind": "home-visit",
   "every": {
    "count": 1,
    "period": "term"
   },
   "for": {
    "levels": [
     "warning",
     "urgent",
     "crisis"
    ]
   },
   "role": "homeroom-teacher"
  },
  {
   "id": "hardship-visit",
   "label": {
    "en": "home visit for pupils in hard circumstances",
    "zh-CN": "处境困难学生家访"
   },
   "kind": "home-visit",
   "every": {
    "count": 1,
    "period": "school-year"
   },
   "for": {
    "context": [
     "poverty",
     "single-parent",
     "illness-or-disability",
     "left-behind"
    ]
   },
   "role": "homeroom-teacher"
  },
  {
   "id": "re-screen-attention",
   "label": {
    "en": "re-screening",
    "zh-CN": "复测"
   },
   "kind": "re-screening",
   "every": {
    "count": 3,
    "period": "months"
   },
   "for": {
    "levels": [
     "attention",
     "warning"
    ]
   },
   "instrument": "phq-a",
   "role": "psychologist"
  },
  {
   "id": "weekly-judgement",
   "label": {
    "en": "judgement of open crises",
    "zh-CN": "危机个案研判"
   },
   "kind": "judgement",
   "every": {
    "count": 1,
    "period": "weeks"
   },
   "for": {
    "levels": [
     "urgent",
     "crisis"
    ]
   },
   "role": "psychologist"
  },
  {
   "id": "plan-review",
   "label": {
    "en": "does the plan work",
    "zh-CN": "方案成效检视"
   },
   "kind": "plan",
   "every": {
    "count": 4,
    "period": "weeks"
   },
   "for": {
    "levels": [
     "warning",
     "urgent",
     "crisis"
    ]
   },
   "role": "psychologist"
  }
 ],
 "safeguardingHold": {
  "kinds": [
   "abuse"
  ],
  "signs": [
   "abuse-suspected"
  ],
  "roles": [
   "guardian"
  ],
  "decides": "psychologist",
  "deadline": {
   "count": 2,
   "unit": "hours"
  }
 },
 "mandatoryReports": [
  {
   "id": "suspected-harm",
   "label": {
    "en": "suspected harm to a minor",
    "zh-CN": "疑似侵害未成年人"
   },
   "when": {
    "kind": "any",
    "of": [
     {
      "kind": "observation",
      "signs": [
       "abuse-suspected"
      ]
     },
     {
      "kind": "critical-item",
      "kinds": [
       "abuse"
      ],
      "states": [
       "endorsed",
       "unreadable"
      ]
     }
    ]
   },
   "role": "school-lead",
   "to": {
    "en": "police and the competent authorities",
    "zh-CN": "公安机关及有关部门"
   },
   "deadline": {
    "count": 2,
    "unit": "hours"
   },
   "figure": {
    "source": "minors-law",
    "mark": "K",
    "note": "the law says at once; the hours are our choice"
   }
  }
 ],
 "consent": {
  "criticalItems": "evaluate",
  "guardianUnder": 14,
  "required": false
 },
 "workOrder": [
  {
   "kind": "relative",
   "instrument": "phq-a",
   "scale": "total",
   "stage": "sum",
   "topPercent": 5,
   "within": "grade"
  }
 ]
}

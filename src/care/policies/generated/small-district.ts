// Generated from policies/ by scripts/generate-policies.ts; edit the JSON, then run the generator.
import type { PolicyDefinition } from '../../policy/policy.js'

/** A small policy to copy, version 1.0.0. */
export const smallDistrict: PolicyDefinition = {
 "format": "psyscore/policy",
 "formatVersion": 1,
 "id": "small-district",
 "version": "1.0.0",
 "title": {
  "en": "A small policy to copy",
  "zh-CN": "可供照搬修改的小型方案"
 },
 "description": {
  "en": "One questionnaire, two levels, two tiers: a start for a district that writes its own. Every number in it is a choice to be made anew. It gives no diagnosis.",
  "zh-CN": "一份问卷、两个级别、两个层级，供各区在此基础上自行编写；其中每个数字都应重新决定。本方案不作诊断。"
 },
 "references": [
  {
   "id": "richardson-2010",
   "citation": "Richardson LP, McCauley E, Grossman DC, McCarty CA, Richards J, Russo JE, Rockhill C, Katon W (2010). Evaluation of the Patient Health Questionnaire-9 item for detecting major depression among adolescents. Pediatrics 126(6), 1117-1123.",
   "doi": "10.1542/peds.2010-0852"
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
  }
 ],
 "contextFactors": [],
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
   "id": "homeroom-teacher",
   "label": {
    "en": "homeroom teacher",
    "zh-CN": "班主任"
   },
   "kind": "homeroom-teacher",
   "maximum": "care-only"
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
   "id": "guardian",
   "label": {
    "en": "parent or guardian",
    "zh-CN": "监护人"
   },
   "kind": "guardian",
   "maximum": "care-only"
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
   "id": "school",
   "label": {
    "en": "school",
    "zh-CN": "学校"
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
   "id": "safety-plan",
   "text": {
    "en": "Judge the danger now, make a safety plan with the pupil, and remove means of harm.",
    "zh-CN": "立即判断危险程度，与学生订立安全计划，移除可致伤害的物品。"
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
      "talk-in-person"
     ]
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
   "code": "today",
   "severity": 2,
   "label": {
    "en": "today",
    "zh-CN": "当日处置"
   },
   "audience": {
    "en": "Someone talks with this pupil today; please act on what stands below.",
    "zh-CN": "今天须有人与这位学生面谈，请按以下内容行动。"
   },
   "crisis": true,
   "responders": {
    "schoolHours": "psychologist",
    "outOfHours": "on-call",
    "holidays": "on-call"
   },
   "tiers": [
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
      "safety-plan"
     ],
     "escalation": {
      "after": {
       "count": 2,
       "unit": "hours"
      },
      "to": "school"
     }
    },
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
     "escalation": {
      "after": {
       "count": 2,
       "unit": "hours"
      },
      "to": "school"
     }
    }
   ]
  }
 ],
 "rules": [
  {
   "id": "critical",
   "version": 1,
   "label": {
    "en": "a critical item",
    "zh-CN": "关键条目"
   },
   "when": {
    "kind": "critical-item",
    "kinds": [
     "suicide",
     "self-harm",
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
   "level": "today",
   "onUnknown": "second-look"
  },
  {
   "id": "signs",
   "version": 1,
   "label": {
    "en": "someone saw self-harm or heard talk of death",
    "zh-CN": "有人看到自伤或听到谈论死亡"
   },
   "when": {
    "kind": "observation",
    "signs": [
     "self-harm",
     "talk-of-death",
     "abuse-suspected"
    ],
    "withinDays": 30
   },
   "level": "today",
   "onUnknown": "raise"
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
  }
 ],
 "protocols": [],
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
   "for": {},
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
 "mandatoryReports": [],
 "consent": {
  "criticalItems": "evaluate",
  "guardianUnder": 14,
  "required": false
 }
}

// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of bullying-roles. */
export type ItemId =
  | 'bullying_suffered'
  | 'bullying_done'

/** Scale ids of bullying-roles, each with the ids of its stages. */
export type ScaleStages = {
}
export type ScaleId = keyof ScaleStages

/** Roles in bullying: two questions of our own (not validated), version 1.0.0. */
export const bullyingRoles: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "bullying-roles",
 "version": "1.0.0",
 "title": {
  "en": "Roles in bullying: two questions of our own (not validated)",
  "zh-CN": "欺凌情况两问（自编，未经效度检验）"
 },
 "construct": {
  "en": "involvement in bullying",
  "zh-CN": "卷入欺凌的情况"
 },
 "informants": [
  "self"
 ],
 "intended": {
  "grades": {
   "min": 4,
   "max": 12
  },
  "figure": {
   "source": "solberg2003",
   "mark": "K",
   "note": "the study of the cut covered grades 5-9; our questions were studied nowhere"
  }
 },
 "licence": {
  "statement": {
   "en": "Our own questions; free under the licence of this project.",
   "zh-CN": "自编问题；按本项目许可自由使用。"
  },
  "holder": "the authors of psyscore",
  "permittedUses": [
   "clinical",
   "education",
   "research",
   "commercial"
  ],
  "permissionRequiredFor": [],
  "figure": {
   "source": "own",
   "mark": "D"
  }
 },
 "references": [
  {
   "id": "solberg2003",
   "citation": "Solberg ME, Olweus D (2003). Prevalence estimation of school bullying with the Olweus Bully/Victim Questionnaire. Aggressive Behavior 29(3), 239-268.",
   "doi": "10.1002/ab.10047"
  },
  {
   "id": "own",
   "citation": "This project: form, wording and rule are our own work, not validated; see SOURCES.md beside this definition."
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 1,
     "label": {
      "en": "never",
      "zh-CN": "从来没有"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "once or twice",
      "zh-CN": "一两次"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "two or three times a month",
      "zh-CN": "每月两三次"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "about weekly",
      "zh-CN": "大约每周一次"
     }
    },
    {
     "code": 5,
     "label": {
      "en": "several times a week",
      "zh-CN": "每周好几次"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "bullying_suffered",
   "label": {
    "en": "was bullied",
    "zh-CN": "受到欺凌"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "bullying_done",
   "label": {
    "en": "bullied others",
    "zh-CN": "欺凌他人"
   },
   "kind": "choice",
   "responses": "frequency"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "recall": {
    "text": {
     "en": "the past two months",
     "zh-CN": "最近两个月"
    }
   },
   "order": [
    "bullying_suffered",
    "bullying_done"
   ],
   "figure": {
    "source": "own",
    "mark": "D",
    "note": "recall as in the study (\"past couple of months\", unverified)"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "text": {
     "en": "the past two months",
     "zh-CN": "最近两个月"
    }
   },
   "order": [
    "bullying_suffered",
    "bullying_done"
   ],
   "figure": {
    "source": "own",
    "mark": "D",
    "note": "recall as in the study (\"past couple of months\", unverified)"
   }
  }
 ],
 "scales": [],
 "decisions": [
  {
   "id": "role",
   "label": {
    "en": "what was reported of bullying",
    "zh-CN": "所报告的欺凌情况"
   },
   "categories": [
    {
     "id": "not_involved",
     "label": {
      "en": "neither reported, or once or twice only",
      "zh-CN": "未报告，或只有一两次"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "bully",
     "label": {
      "en": "reports bullying others, 2-3 times a month or more",
      "zh-CN": "报告欺凌他人，每月两三次及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers speak of repeated trouble in dealing with other pupils. A calm talk and help for everyone involved are the next step: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子近来与同学相处多次出现问题。接下来需要平心静气地谈一谈，让每个人都得到帮助；请尽快与学校心理老师约时间。这不是诊断。"
      },
      "teacher": {
       "en": "The answers speak of repeated acts that hurt other pupils. Bring the pupil and the school psychologist together soon; do not punish on the ground of a questionnaire. This is not a diagnosis.",
       "zh-CN": "从回答看，学生近来多次做出伤害同学的行为。请尽快联系学校心理老师与学生面谈，不要仅凭问卷处分学生。这不是诊断。"
      }
     }
    },
    {
     "id": "victim",
     "label": {
      "en": "reports being bullied, 2-3 times a month or more",
      "zh-CN": "报告受到欺凌，每月两三次及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers say that other pupils have hurt or shut out your child again and again. That is never the child's fault. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子近来多次受到其他同学的伤害或排挤。这绝不是孩子的错。请在本周内与学校心理老师谈一谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers say that the pupil has been hurt or shut out again and again. Do not question the pupils involved; bring in the school psychologist this week, and keep the pupil safe until then. This is not a diagnosis.",
       "zh-CN": "从回答看，学生近来多次受到其他同学的伤害或排挤。请不要自行盘问相关学生，本周内联系学校心理老师，并在此之前保护好该学生。这不是诊断。"
      }
     }
    },
    {
     "id": "bully_victim",
     "label": {
      "en": "reports both, 2-3 times a month or more",
      "zh-CN": "两者都有报告，每月两三次及以上"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers speak of repeated hurt among pupils. Your child needs support, not blame: please speak with the school psychologist this week. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子近来与同学之间多次出现伤害的情况。孩子需要的是支持，而不是责备：请在本周内与学校心理老师谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers speak of repeated hurt, suffered and done. Pupils on both sides are under most strain: bring in the school psychologist this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生近来多次受到伤害，也多次伤害过同学。处在两边的学生压力最大：请在本周内联系学校心理老师。这不是诊断。"
      }
     }
    }
   ],
   "rows": [
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "answer",
        "item": "bullying_suffered",
        "in": [
         3,
         4,
         5
        ]
       },
       {
        "kind": "answer",
        "item": "bullying_done",
        "in": [
         3,
         4,
         5
        ]
       }
      ]
     },
     "category": "bully_victim"
    },
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "answer",
        "item": "bullying_suffered",
        "in": [
         3,
         4,
         5
        ]
       },
       {
        "kind": "answer",
        "item": "bullying_done",
        "in": [
         1,
         2
        ]
       }
      ]
     },
     "category": "victim"
    },
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "answer",
        "item": "bullying_suffered",
        "in": [
         1,
         2
        ]
       },
       {
        "kind": "answer",
        "item": "bullying_done",
        "in": [
         3,
         4,
         5
        ]
       }
      ]
     },
     "category": "bully"
    },
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "answer",
        "item": "bullying_suffered",
        "in": [
         1,
         2
        ]
       },
       {
        "kind": "answer",
        "item": "bullying_done",
        "in": [
         1,
         2
        ]
       }
      ]
     },
     "category": "not_involved"
    }
   ],
   "figure": {
    "source": "solberg2003",
    "mark": "V2c",
    "note": "cut of both questions at \"two or three times a month\" and the four groups: abstract in two copies; ours are other questions than theirs"
   }
  }
 ],
 "criticalItems": [
  {
   "item": "bullying_suffered",
   "kind": "abuse",
   "endorsedBy": [
    3,
    4,
    5
   ],
   "figure": {
    "source": "solberg2003",
    "mark": "V2c",
    "note": "the cut of the study; that it counts as critical is our choice"
   }
  }
 ],
 "blindSpots": [
  "suicide",
  "self-harm",
  "psychosis",
  "eating",
  "substance-use"
 ],
 "bandSets": [],
 "vectors": [
  {
   "id": "suffered-1-done-1",
   "note": "suffered 1 (below 3), done 1 (below 3): not_involved",
   "responses": {
    "bullying_suffered": 1,
    "bullying_done": 1
   },
   "expect": {
    "decisions": {
     "role": "not_involved"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-1-done-2",
   "note": "suffered 1 (below 3), done 2 (below 3): not_involved",
   "responses": {
    "bullying_suffered": 1,
    "bullying_done": 2
   },
   "expect": {
    "decisions": {
     "role": "not_involved"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-1-done-3",
   "note": "suffered 1 (below 3), done 3 (at or above 3): bully",
   "responses": {
    "bullying_suffered": 1,
    "bullying_done": 3
   },
   "expect": {
    "decisions": {
     "role": "bully"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-1-done-4",
   "note": "suffered 1 (below 3), done 4 (at or above 3): bully",
   "responses": {
    "bullying_suffered": 1,
    "bullying_done": 4
   },
   "expect": {
    "decisions": {
     "role": "bully"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-1-done-5",
   "note": "suffered 1 (below 3), done 5 (at or above 3): bully",
   "responses": {
    "bullying_suffered": 1,
    "bullying_done": 5
   },
   "expect": {
    "decisions": {
     "role": "bully"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-2-done-1",
   "note": "suffered 2 (below 3), done 1 (below 3): not_involved",
   "responses": {
    "bullying_suffered": 2,
    "bullying_done": 1
   },
   "expect": {
    "decisions": {
     "role": "not_involved"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-2-done-2",
   "note": "suffered 2 (below 3), done 2 (below 3): not_involved",
   "responses": {
    "bullying_suffered": 2,
    "bullying_done": 2
   },
   "expect": {
    "decisions": {
     "role": "not_involved"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-2-done-3",
   "note": "suffered 2 (below 3), done 3 (at or above 3): bully",
   "responses": {
    "bullying_suffered": 2,
    "bullying_done": 3
   },
   "expect": {
    "decisions": {
     "role": "bully"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-2-done-4",
   "note": "suffered 2 (below 3), done 4 (at or above 3): bully",
   "responses": {
    "bullying_suffered": 2,
    "bullying_done": 4
   },
   "expect": {
    "decisions": {
     "role": "bully"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-2-done-5",
   "note": "suffered 2 (below 3), done 5 (at or above 3): bully",
   "responses": {
    "bullying_suffered": 2,
    "bullying_done": 5
   },
   "expect": {
    "decisions": {
     "role": "bully"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-3-done-1",
   "note": "suffered 3 (at or above 3), done 1 (below 3): victim",
   "responses": {
    "bullying_suffered": 3,
    "bullying_done": 1
   },
   "expect": {
    "decisions": {
     "role": "victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-3-done-2",
   "note": "suffered 3 (at or above 3), done 2 (below 3): victim",
   "responses": {
    "bullying_suffered": 3,
    "bullying_done": 2
   },
   "expect": {
    "decisions": {
     "role": "victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-3-done-3",
   "note": "suffered 3 (at or above 3), done 3 (at or above 3): bully_victim",
   "responses": {
    "bullying_suffered": 3,
    "bullying_done": 3
   },
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-3-done-4",
   "note": "suffered 3 (at or above 3), done 4 (at or above 3): bully_victim",
   "responses": {
    "bullying_suffered": 3,
    "bullying_done": 4
   },
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-3-done-5",
   "note": "suffered 3 (at or above 3), done 5 (at or above 3): bully_victim",
   "responses": {
    "bullying_suffered": 3,
    "bullying_done": 5
   },
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-4-done-1",
   "note": "suffered 4 (at or above 3), done 1 (below 3): victim",
   "responses": {
    "bullying_suffered": 4,
    "bullying_done": 1
   },
   "expect": {
    "decisions": {
     "role": "victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-4-done-2",
   "note": "suffered 4 (at or above 3), done 2 (below 3): victim",
   "responses": {
    "bullying_suffered": 4,
    "bullying_done": 2
   },
   "expect": {
    "decisions": {
     "role": "victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-4-done-3",
   "note": "suffered 4 (at or above 3), done 3 (at or above 3): bully_victim",
   "responses": {
    "bullying_suffered": 4,
    "bullying_done": 3
   },
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-4-done-4",
   "note": "suffered 4 (at or above 3), done 4 (at or above 3): bully_victim",
   "responses": {
    "bullying_suffered": 4,
    "bullying_done": 4
   },
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-4-done-5",
   "note": "suffered 4 (at or above 3), done 5 (at or above 3): bully_victim",
   "responses": {
    "bullying_suffered": 4,
    "bullying_done": 5
   },
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-5-done-1",
   "note": "suffered 5 (at or above 3), done 1 (below 3): victim",
   "responses": {
    "bullying_suffered": 5,
    "bullying_done": 1
   },
   "expect": {
    "decisions": {
     "role": "victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-5-done-2",
   "note": "suffered 5 (at or above 3), done 2 (below 3): victim",
   "responses": {
    "bullying_suffered": 5,
    "bullying_done": 2
   },
   "expect": {
    "decisions": {
     "role": "victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-5-done-3",
   "note": "suffered 5 (at or above 3), done 3 (at or above 3): bully_victim",
   "responses": {
    "bullying_suffered": 5,
    "bullying_done": 3
   },
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-5-done-4",
   "note": "suffered 5 (at or above 3), done 4 (at or above 3): bully_victim",
   "responses": {
    "bullying_suffered": 5,
    "bullying_done": 4
   },
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-5-done-5",
   "note": "suffered 5 (at or above 3), done 5 (at or above 3): bully_victim",
   "responses": {
    "bullying_suffered": 5,
    "bullying_done": 5
   },
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "all-lowest",
   "note": "twice never",
   "responses": "all-lowest",
   "expect": {
    "decisions": {
     "role": "not_involved"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "twice the highest code",
   "responses": "all-highest",
   "expect": {
    "decisions": {
     "role": "bully_victim"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "done-blank",
   "note": "bullied weekly, the other question blank: victim or bully-victim, so the role stays open, yet the critical item speaks",
   "responses": {
    "bullying_suffered": 4
   },
   "expect": {
    "decisions": {
     "role": "absent"
    },
    "criticalItems": {
     "bullying_suffered": "endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-blank",
   "note": "first question blank",
   "responses": {
    "bullying_done": 1
   },
   "expect": {
    "decisions": {
     "role": "absent"
    },
    "criticalItems": {
     "bullying_suffered": "unknown"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-unreadable",
   "note": "first question unreadable",
   "responses": {
    "bullying_suffered": {
     "missing": "invalid"
    },
    "bullying_done": 5
   },
   "expect": {
    "decisions": {
     "role": "absent"
    },
    "criticalItems": {
     "bullying_suffered": "unreadable"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-1-done-blank",
   "note": "not bullied, the other question blank: not involved or bully, so the role stays open",
   "responses": {
    "bullying_suffered": 1
   },
   "expect": {
    "decisions": {
     "role": "absent"
    },
    "criticalItems": {
     "bullying_suffered": "not-endorsed"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "suffered-blank-done-5",
   "note": "bullies weekly, the first question blank: bully or bully-victim, so the role stays open",
   "responses": {
    "bullying_done": 5
   },
   "expect": {
    "decisions": {
     "role": "absent"
    },
    "criticalItems": {
     "bullying_suffered": "unknown"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  },
  {
   "id": "nothing-answered",
   "note": "an empty form has no role, least of all \"not involved\"",
   "responses": {},
   "expect": {
    "decisions": {
     "role": "absent"
    },
    "criticalItems": {
     "bullying_suffered": "unknown"
    }
   },
   "figure": {
    "source": "solberg2003",
    "mark": "D"
   }
  }
 ]
}

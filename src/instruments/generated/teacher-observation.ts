// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of teacher-observation. */
export type ItemId =
  | 'teacher_great_change'
  | 'teacher_setback'
  | 'teacher_grades_swing'
  | 'teacher_odd_behaviour'
  | 'teacher_withdrawal'
  | 'teacher_absence'
  | 'teacher_sleep_or_eating'
  | 'teacher_conflict'
  | 'teacher_bullying'
  | 'teacher_loss_or_family_crisis'
  | 'teacher_substance_use'
  | 'teacher_self_harm'
  | 'teacher_talk_of_death'
  | 'teacher_threats'
  | 'teacher_abuse_suspected'

/** Scale ids of teacher-observation, each with the ids of its stages. */
export type ScaleStages = {
}
export type ScaleId = keyof ScaleStages

/** Teacher observation of warning signs (our own, not validated), version 1.0.0. */
export const teacherObservation: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "teacher-observation",
 "version": "1.0.0",
 "title": {
  "en": "Teacher observation of warning signs (our own, not validated)",
  "zh-CN": "教师观察表：预警迹象（自编，未经效度检验）"
 },
 "construct": {
  "en": "warning signs seen by others",
  "zh-CN": "他人观察到的预警迹象"
 },
 "informants": [
  "teacher"
 ],
 "family": {
  "id": "observation",
  "member": "teacher"
 },
 "intended": {
  "grades": {
   "min": 4,
   "max": 12
  },
  "figure": {
   "source": "own",
   "mark": "D",
   "note": "not validated at any age"
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
   "id": "notice2021",
   "citation": "General Office of the Ministry of Education of China (2021). Notice on strengthening the management of students' mental health (教思政厅函〔2021〕10号), July 2021."
  },
  {
   "id": "own",
   "citation": "This project: form, wording and rule are our own work, not validated; see SOURCES.md beside this definition."
  }
 ],
 "responseSets": {
  "seen": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "not seen",
      "zh-CN": "未发现"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "seen",
      "zh-CN": "发现"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "teacher_great_change",
   "label": {
    "en": "great change",
    "zh-CN": "明显变化"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_setback",
   "label": {
    "en": "heavy setback",
    "zh-CN": "遭遇挫折"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_grades_swing",
   "label": {
    "en": "swing in marks",
    "zh-CN": "成绩起伏"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_odd_behaviour",
   "label": {
    "en": "odd behaviour",
    "zh-CN": "行为反常"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_withdrawal",
   "label": {
    "en": "withdrawal",
    "zh-CN": "疏远他人"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_absence",
   "label": {
    "en": "absence from school",
    "zh-CN": "缺勤逃避上学"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_sleep_or_eating",
   "label": {
    "en": "sleep or eating",
    "zh-CN": "睡眠饮食异常"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_conflict",
   "label": {
    "en": "severe conflict",
    "zh-CN": "激烈冲突"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_bullying",
   "label": {
    "en": "bullying",
    "zh-CN": "欺凌迹象"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_loss_or_family_crisis",
   "label": {
    "en": "loss or family crisis",
    "zh-CN": "丧失或家庭变故"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_substance_use",
   "label": {
    "en": "alcohol, tobacco, drugs",
    "zh-CN": "烟酒药物"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_self_harm",
   "label": {
    "en": "self-harm",
    "zh-CN": "自伤迹象"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_talk_of_death",
   "label": {
    "en": "talk of death or suicide",
    "zh-CN": "谈到死亡或自杀"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_threats",
   "label": {
    "en": "threats of violence",
    "zh-CN": "暴力威胁"
   },
   "kind": "choice",
   "responses": "seen"
  },
  {
   "id": "teacher_abuse_suspected",
   "label": {
    "en": "suspected abuse",
    "zh-CN": "疑似受到侵害"
   },
   "kind": "choice",
   "responses": "seen"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "teacher",
   "recall": {
    "days": 28
   },
   "order": [
    "teacher_great_change",
    "teacher_setback",
    "teacher_grades_swing",
    "teacher_odd_behaviour",
    "teacher_withdrawal",
    "teacher_absence",
    "teacher_sleep_or_eating",
    "teacher_conflict",
    "teacher_bullying",
    "teacher_loss_or_family_crisis",
    "teacher_substance_use",
    "teacher_self_harm",
    "teacher_talk_of_death",
    "teacher_threats",
    "teacher_abuse_suspected"
   ],
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "teacher",
   "recall": {
    "days": 28
   },
   "order": [
    "teacher_great_change",
    "teacher_setback",
    "teacher_grades_swing",
    "teacher_odd_behaviour",
    "teacher_withdrawal",
    "teacher_absence",
    "teacher_sleep_or_eating",
    "teacher_conflict",
    "teacher_bullying",
    "teacher_loss_or_family_crisis",
    "teacher_substance_use",
    "teacher_self_harm",
    "teacher_talk_of_death",
    "teacher_threats",
    "teacher_abuse_suspected"
   ],
   "figure": {
    "source": "own",
    "mark": "D"
   }
  }
 ],
 "scales": [],
 "decisions": [
  {
   "id": "outcome",
   "label": {
    "en": "what to do",
    "zh-CN": "处理"
   },
   "categories": [
    {
     "id": "no_sign",
     "label": {
      "en": "no sign seen",
      "zh-CN": "未发现迹象"
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
     "id": "tell_psychologist",
     "label": {
      "en": "tell the school psychologist",
      "zh-CN": "告知学校心理老师"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The school psychologist would like to speak with you this week; support is available. This is not a diagnosis.",
       "zh-CN": "学校心理老师希望在本周内与您谈一谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "You noted at least one sign: tell the school psychologist. If it is about self-harm, death, threats or abuse, do so now and do not leave the pupil alone. This is not a diagnosis.",
       "zh-CN": "您注意到至少一个迹象：请告知学校心理老师。若涉及自伤、死亡、威胁或侵害，请立即告知，并不要让学生独处。这不是诊断。"
      }
     }
    }
   ],
   "rows": [
    {
     "when": {
      "kind": "any",
      "of": [
       {
        "kind": "answer",
        "item": "teacher_great_change",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_setback",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_grades_swing",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_odd_behaviour",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_withdrawal",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_absence",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_sleep_or_eating",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_conflict",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_bullying",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_loss_or_family_crisis",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_substance_use",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_self_harm",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_talk_of_death",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_threats",
        "in": [
         1
        ]
       },
       {
        "kind": "answer",
        "item": "teacher_abuse_suspected",
        "in": [
         1
        ]
       }
      ]
     },
     "category": "tell_psychologist"
    }
   ],
   "otherwise": "no_sign",
   "figure": {
    "source": "own",
    "mark": "D",
    "note": "any sign seen: tell the school psychologist; no other rule and no cut score; a blank leaves the outcome open unless a sign was seen"
   }
  }
 ],
 "criticalItems": [
  {
   "item": "teacher_self_harm",
   "kind": "self-harm",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "item": "teacher_talk_of_death",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "item": "teacher_threats",
   "kind": "harm-to-others",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "item": "teacher_abuse_suspected",
   "kind": "abuse",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "own",
    "mark": "D"
   }
  }
 ],
 "blindSpots": [
  "psychosis",
  "eating"
 ],
 "bandSets": [],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "nothing seen",
   "responses": "all-lowest",
   "expect": {
    "decisions": {
     "outcome": "no_sign"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "everything seen",
   "responses": "all-highest",
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "endorsed",
     "teacher_talk_of_death": "endorsed",
     "teacher_threats": "endorsed",
     "teacher_abuse_suspected": "endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-great-change",
   "note": "only this sign seen: great_change",
   "responses": {
    "teacher_great_change": 1,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-setback",
   "note": "only this sign seen: setback",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 1,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-grades-swing",
   "note": "only this sign seen: grades_swing",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 1,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-odd-behaviour",
   "note": "only this sign seen: odd_behaviour",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 1,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-withdrawal",
   "note": "only this sign seen: withdrawal",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 1,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-absence",
   "note": "only this sign seen: absence",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 1,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-sleep-or-eating",
   "note": "only this sign seen: sleep_or_eating",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 1,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-conflict",
   "note": "only this sign seen: conflict",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 1,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-bullying",
   "note": "only this sign seen: bullying",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 1,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-loss-or-family-crisis",
   "note": "only this sign seen: loss_or_family_crisis",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 1,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-substance-use",
   "note": "only this sign seen: substance_use",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 1,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-self-harm",
   "note": "only this sign seen: self_harm",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 1,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-talk-of-death",
   "note": "only this sign seen: talk_of_death",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 1,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-threats",
   "note": "only this sign seen: threats",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 1,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "endorsed",
     "teacher_abuse_suspected": "not-endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "only-abuse-suspected",
   "note": "only this sign seen: abuse_suspected",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "not-endorsed",
     "teacher_talk_of_death": "not-endorsed",
     "teacher_threats": "not-endorsed",
     "teacher_abuse_suspected": "endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-great-change",
   "note": "only this answer given, and seen: great_change; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_great_change": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-setback",
   "note": "only this answer given, and seen: setback; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_setback": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-grades-swing",
   "note": "only this answer given, and seen: grades_swing; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_grades_swing": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-odd-behaviour",
   "note": "only this answer given, and seen: odd_behaviour; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_odd_behaviour": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-withdrawal",
   "note": "only this answer given, and seen: withdrawal; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_withdrawal": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-absence",
   "note": "only this answer given, and seen: absence; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_absence": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-sleep-or-eating",
   "note": "only this answer given, and seen: sleep_or_eating; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_sleep_or_eating": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-conflict",
   "note": "only this answer given, and seen: conflict; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_conflict": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-bullying",
   "note": "only this answer given, and seen: bullying; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_bullying": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-loss-or-family-crisis",
   "note": "only this answer given, and seen: loss_or_family_crisis; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_loss_or_family_crisis": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-substance-use",
   "note": "only this answer given, and seen: substance_use; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_substance_use": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-self-harm",
   "note": "only this answer given, and seen: self_harm; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_self_harm": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "endorsed",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-talk-of-death",
   "note": "only this answer given, and seen: talk_of_death; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_talk_of_death": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "endorsed",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-threats",
   "note": "only this answer given, and seen: threats; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_threats": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "endorsed",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "alone-abuse-suspected",
   "note": "only this answer given, and seen: abuse_suspected; every other answer is blank, and the sign counts all the same",
   "responses": {
    "teacher_abuse_suspected": 1
   },
   "expect": {
    "decisions": {
     "outcome": "tell_psychologist"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "endorsed"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "unreadable-self-harm",
   "note": "this answer unreadable, nothing else seen",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": {
     "missing": "invalid"
    },
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "absent"
    },
    "criticalItems": {
     "teacher_self_harm": "unreadable"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "unreadable-talk-of-death",
   "note": "this answer unreadable, nothing else seen",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": {
     "missing": "invalid"
    },
    "teacher_threats": 0,
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "absent"
    },
    "criticalItems": {
     "teacher_talk_of_death": "unreadable"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "unreadable-threats",
   "note": "this answer unreadable, nothing else seen",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": {
     "missing": "invalid"
    },
    "teacher_abuse_suspected": 0
   },
   "expect": {
    "decisions": {
     "outcome": "absent"
    },
    "criticalItems": {
     "teacher_threats": "unreadable"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "unreadable-abuse-suspected",
   "note": "this answer unreadable, nothing else seen",
   "responses": {
    "teacher_great_change": 0,
    "teacher_setback": 0,
    "teacher_grades_swing": 0,
    "teacher_odd_behaviour": 0,
    "teacher_withdrawal": 0,
    "teacher_absence": 0,
    "teacher_sleep_or_eating": 0,
    "teacher_conflict": 0,
    "teacher_bullying": 0,
    "teacher_loss_or_family_crisis": 0,
    "teacher_substance_use": 0,
    "teacher_self_harm": 0,
    "teacher_talk_of_death": 0,
    "teacher_threats": 0,
    "teacher_abuse_suspected": {
     "missing": "invalid"
    }
   },
   "expect": {
    "decisions": {
     "outcome": "absent"
    },
    "criticalItems": {
     "teacher_abuse_suspected": "unreadable"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  {
   "id": "nothing-answered",
   "note": "an empty form says nothing, least of all that there is no sign",
   "responses": {},
   "expect": {
    "decisions": {
     "outcome": "absent"
    },
    "criticalItems": {
     "teacher_self_harm": "unknown",
     "teacher_talk_of_death": "unknown",
     "teacher_threats": "unknown",
     "teacher_abuse_suspected": "unknown"
    }
   },
   "figure": {
    "source": "own",
    "mark": "D"
   }
  }
 ]
}

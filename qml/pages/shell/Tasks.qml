// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.ViewModels

// What is done over a place: of the tasks that are open the innermost is seen.
FocusScope {
    id: root

    required property Navigator navigator
    required property DiaryModel diary

    TaskLoader {
        task: Navigator.Reflection
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../reflection/ReflectionPage.qml"), {
            navigator: root.navigator,
            reflection: root.diary.reflection
        })
    }
    TaskLoader {
        task: Navigator.Moment
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../writing/MomentPage.qml"), {
            navigator: root.navigator,
            moment: root.diary.moment
        })
    }
    TaskLoader {
        task: Navigator.Note
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../writing/NotePage.qml"), {
            navigator: root.navigator,
            note: root.diary.note
        })
    }
    TaskLoader {
        task: Navigator.Plan
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../plans/PlansPage.qml"), {
            navigator: root.navigator,
            diary: root.diary
        })
    }
    TaskLoader {
        task: Navigator.Measures
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../trends/MeasuresPage.qml"), {
            navigator: root.navigator,
            measures: root.diary.measures,
            questionnaire: root.diary.questionnaire
        })
    }
    TaskLoader {
        task: Navigator.Instrument
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../trends/InstrumentPage.qml"), {
            navigator: root.navigator,
            instrument: root.diary.instrument
        })
    }
    TaskLoader {
        task: Navigator.Questionnaire
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../trends/QuestionnairePage.qml"), {
            navigator: root.navigator,
            questionnaire: root.diary.questionnaire
        })
    }
    TaskLoader {
        task: Navigator.WeeklyReview
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../trends/WeeklyReviewPage.qml"), {
            navigator: root.navigator,
            review: root.diary.weeklyReview
        })
    }
    TaskLoader {
        task: Navigator.PlanOutcome
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../plans/OccasionPage.qml"), {
            navigator: root.navigator,
            occasion: root.diary.occasion
        })
    }
    TaskLoader {
        task: Navigator.Bin
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../diary/BinPage.qml"), {
            navigator: root.navigator,
            bin: root.diary.bin
        })
    }
    TaskLoader {
        task: Navigator.Work
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../settings/WorkPage.qml"), {
            navigator: root.navigator,
            work: root.diary.work
        })
    }
    TaskLoader {
        task: Navigator.Import
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../settings/ImportPage.qml"), {
            navigator: root.navigator,
            importing: root.diary.importing
        })
    }
    TaskLoader {
        task: Navigator.Export
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../settings/ExportPage.qml"), {
            navigator: root.navigator,
            exporting: root.diary.exporting
        })
    }
    TaskLoader {
        task: Navigator.ValueSort
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../values/ValueSortPage.qml"), {
            navigator: root.navigator,
            sort: root.diary.valueSort
        })
    }
    TaskLoader {
        task: Navigator.ValueEdit
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../values/ValueEditPage.qml"), {
            navigator: root.navigator,
            values: root.diary.values
        })
    }
    TaskLoader {
        task: Navigator.Toolbox
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../values/ToolboxPage.qml"), {
            navigator: root.navigator,
            toolbox: root.diary.toolbox
        })
    }
    TaskLoader {
        task: Navigator.People
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../values/PeoplePage.qml"), {
            navigator: root.navigator,
            people: root.diary.people
        })
    }
    TaskLoader {
        task: Navigator.RemindMe
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../values/RemindMePage.qml"), {
            navigator: root.navigator,
            remind: root.diary.remind,
            moment: root.diary.moment
        })
    }
    TaskLoader {
        task: Navigator.Minute
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../today/MinutePage.qml"), {
            navigator: root.navigator,
            today: root.diary.today
        })
    }
}

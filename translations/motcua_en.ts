<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Procedure</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals</source>
        <translation>
            <numerusform>%n original</numerusform>
            <numerusform>%n originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::AppointmentWords</name>
    <message numerus="yes">
        <source>%1 · %n places left</source>
        <translation>
            <numerusform>%1 · %n place left</numerusform>
            <numerusform>%1 · %n places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::ByHandView</name>
    <message numerus="yes">
        <source>%n were served there by hand</source>
        <translation>
            <numerusform>%n was served there by hand</numerusform>
            <numerusform>%n were served there by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::CalendarWords</name>
    <message numerus="yes">
        <source>A term of more than %n working days</source>
        <translation>
            <numerusform>A term of more than %n working day</numerusform>
            <numerusform>A term of more than %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office hours after receipt</source>
        <translation>
            <numerusform>%n office hour after receipt</numerusform>
            <numerusform>%n office hours after receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days before the date by law</source>
        <translation>
            <numerusform>%n working day before the date by law</numerusform>
            <numerusform>%n working days before the date by law</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days added</source>
        <translation>
            <numerusform>%n day added</numerusform>
            <numerusform>%n days added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days removed</source>
        <translation>
            <numerusform>%n day removed</numerusform>
            <numerusform>%n days removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days changed</source>
        <translation>
            <numerusform>%n day changed</numerusform>
            <numerusform>%n days changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::CallNotes</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::CounterMenus</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::CounterWords</name>
    <message numerus="yes">
        <source>Number %1 was taken, %n people are before it.</source>
        <translation>
            <numerusform>Number %1 was taken, %n person is before it.</numerusform>
            <numerusform>Number %1 was taken, %n people are before it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::DayWords</name>
    <message numerus="yes">
        <source>%n people were served</source>
        <translation>
            <numerusform>%n person was served</numerusform>
            <numerusform>%n people were served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n did not come</numerusform>
            <numerusform>%n did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are void</source>
        <translation>
            <numerusform>%n number is void</numerusform>
            <numerusform>%n numbers are void</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not closed: %n people still have a number. Please settle it on the page Closing.</source>
        <translation>
            <numerusform>%1 was not closed: %n person still has a number. Please settle it on the page Closing.</numerusform>
            <numerusform>%1 was not closed: %n people still have a number. Please settle it on the page Closing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were moved to %1</source>
        <translation>
            <numerusform>%n was moved to %1</numerusform>
            <numerusform>%n were moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wait get a number of %1, printed at once. They are called first there; their present number no longer holds.</source>
        <translation>
            <numerusform>%n person who waits gets a number of %1, printed at once. They are called first there; their present number no longer holds.</numerusform>
            <numerusform>%n people who wait get a number of %1, printed at once. They are called first there; their present number no longer holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people no coming day has a number: they keep waiting.</source>
        <translation>
            <numerusform>For %n person no coming day has a number: they keep waiting.</numerusform>
            <numerusform>For %n people no coming day has a number: they keep waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes this can be taken back.</source>
        <translation>
            <numerusform>For %n minute this can be taken back.</numerusform>
            <numerusform>For %n minutes this can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day was closed more than %n minutes ago, so it stays closed. Nothing was changed.</source>
        <translation>
            <numerusform>The day was closed more than %n minute ago, so it stays closed. Nothing was changed.</numerusform>
            <numerusform>The day was closed more than %n minutes ago, so it stays closed. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine stopped suddenly at %1 and is back since %2. Nothing is lost: %n people are waiting. To do: note who was served by hand meanwhile.</source>
        <translation>
            <numerusform>The machine stopped suddenly at %1 and is back since %2. Nothing is lost: %n person is waiting. To do: note who was served by hand meanwhile.</numerusform>
            <numerusform>The machine stopped suddenly at %1 and is back since %2. Nothing is lost: %n people are waiting. To do: note who was served by hand meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments have not come</source>
        <translation>
            <numerusform>%n appointment has not come</numerusform>
            <numerusform>%n appointments have not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments of this day have not come: their codes are good on the next open day.</source>
        <translation>
            <numerusform>%n appointment of this day has not come: its code is good on the next open day.</numerusform>
            <numerusform>%n appointments of this day have not come: their codes are good on the next open day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n days before it</source>
        <translation>
            <numerusform>%1 and %n day before it</numerusform>
            <numerusform>%1 and %n days before it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were still at a counter when the evening ended: they count as served, who was only called as absent.</source>
        <translation>
            <numerusform>%n person was still at a counter when the evening ended: counted as served, or as absent when only called.</numerusform>
            <numerusform>%n people were still at a counter when the evening ended: they count as served, who was only called as absent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are older than a week and become void.</source>
        <translation>
            <numerusform>%n number is older than a week and becomes void.</numerusform>
            <numerusform>%n numbers are older than a week and become void.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::DeskController</name>
    <message numerus="yes">
        <source>Not saved for %n days</source>
        <translation>
            <numerusform>Not saved for %n day</numerusform>
            <numerusform>Not saved for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::DossierWords</name>
    <message numerus="yes">
        <source>%n originals</source>
        <translation>
            <numerusform>%n original</numerusform>
            <numerusform>%n originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the newest dossiers; search for older ones</source>
        <translation>
            <numerusform>%n of the newest dossiers; search for older ones</numerusform>
            <numerusform>%n of the newest dossiers; search for older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::DueWords</name>
    <message numerus="yes">
        <source>late by %n working days</source>
        <translation>
            <numerusform>late by %n working day</numerusform>
            <numerusform>late by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n dossiers, a line each, without numbers of persons.</source>
        <translation>
            <numerusform>Copied: %n dossier, without numbers of persons.</numerusform>
            <numerusform>Copied: %n dossiers, a line each, without numbers of persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New date and letter of apology for %n dossiers</source>
        <translation>
            <numerusform>New date and letter of apology for %n dossier</numerusform>
            <numerusform>New date and letter of apology for %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those ticked had their new date before: a second one is not given.</source>
        <translation>
            <numerusform>%n of those ticked had its new date before: a second one is not given.</numerusform>
            <numerusform>%n of those ticked had their new date before: a second one is not given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers have a new date.</source>
        <translation>
            <numerusform>%n dossier has a new date.</numerusform>
            <numerusform>%n dossiers have a new date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be given one: please look at them.</source>
        <translation>
            <numerusform>%n could not be given one: please look at it.</numerusform>
            <numerusform>%n could not be given one: please look at them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::ExportWords</name>
    <message numerus="yes">
        <source>Workbook of the dossiers that are looked for: %n</source>
        <translation>
            <numerusform>Workbook of the dossiers that are looked for: %n</numerusform>
            <numerusform>Workbook of the dossiers that are looked for: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers written so far</source>
        <translation>
            <numerusform>%n dossier written so far</numerusform>
            <numerusform>%n dossiers written so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With persons a workbook has at most %n dossiers. Please look for fewer.</source>
        <translation>
            <numerusform>With persons a workbook has at most %n dossier. Please look for fewer.</numerusform>
            <numerusform>With persons a workbook has at most %n dossiers. Please look for fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers are in the workbook %1.</source>
        <translation>
            <numerusform>%n dossier is in the workbook %1.</numerusform>
            <numerusform>%n dossiers are in the workbook %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::FileWords</name>
    <message numerus="yes">
        <source>The scanner saved %n files, from %1 to %2, %3 in all.</source>
        <translation>
            <numerusform>The scanner saved %n file, from %1 to %2, %3 in all.</numerusform>
            <numerusform>The scanner saved %n files, from %1 to %2, %3 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeping %n files…</source>
        <translation>
            <numerusform>Keeping %n file…</numerusform>
            <numerusform>Keeping %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept with %1: %n files.</source>
        <translation>
            <numerusform>Kept with %1: %n file.</numerusform>
            <numerusform>Kept with %1: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still lie in the scanner&apos;s folder: please delete them there.</source>
        <translation>
            <numerusform>%n of them still lies in the scanner&apos;s folder: please delete it there.</numerusform>
            <numerusform>%n of them still lie in the scanner&apos;s folder: please delete them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::HallWords</name>
    <message numerus="yes">
        <source>Counter %1: nobody attends to %2, for %n minutes</source>
        <translation>
            <numerusform>Counter %1: nobody attends to %2, for %n minute</numerusform>
            <numerusform>Counter %1: nobody attends to %2, for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counter %1 is free, %n people wait for it</source>
        <translation>
            <numerusform>Counter %1 is free, %n person waits for it</numerusform>
            <numerusform>Counter %1 is free, %n people wait for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest wait: %1, %2, %n minutes</source>
        <translation>
            <numerusform>Longest wait: %1, %2, %n minute</numerusform>
            <numerusform>Longest wait: %1, %2, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait too long</source>
        <translation>
            <numerusform>%n person waits too long</numerusform>
            <numerusform>%n people wait too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::HandOverWords</name>
    <message numerus="yes">
        <source>%n originals</source>
        <translation>
            <numerusform>%n original</numerusform>
            <numerusform>%n originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticked: %n dossiers</source>
        <translation>
            <numerusform>Ticked: %n dossier</numerusform>
            <numerusform>Ticked: %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals in all. Please count them.</source>
        <translation>
            <numerusform>%n original in all. Please count it.</numerusform>
            <numerusform>%n originals in all. Please count them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is ticked: %n dossiers now.</source>
        <translation>
            <numerusform>%1 is ticked: %n dossier now.</numerusform>
            <numerusform>%1 is ticked: %n dossiers now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers go to %1. They wait until somebody there takes them over.</source>
        <translation>
            <numerusform>%n dossier goes to %1. It waits until somebody there takes it over.</numerusform>
            <numerusform>%n dossiers go to %1. They wait until somebody there takes them over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were taken over. Thank you.</source>
        <translation>
            <numerusform>%n dossier was taken over. Thank you.</numerusform>
            <numerusform>%n dossiers were taken over. Thank you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were not taken over and stay with who passed them on.</source>
        <translation>
            <numerusform>%n dossier was not taken over and stays with who passed them on.</numerusform>
            <numerusform>%n dossiers were not taken over and stay with who passed them on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n control sheets.</source>
        <translation>
            <numerusform>Printing %n control sheet.</numerusform>
            <numerusform>Printing %n control sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing the list of %n dossiers.</source>
        <translation>
            <numerusform>Printing the list of %n dossier.</numerusform>
            <numerusform>Printing the list of %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers are as they were before.</source>
        <translation>
            <numerusform>%n dossier is as it was before.</numerusform>
            <numerusform>%n dossiers are as they were before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::IntakeWords</name>
    <message numerus="yes">
        <source>%n dossiers were being written down, the last one on %1.</source>
        <translation>
            <numerusform>%n dossier was being written down, on %1.</numerusform>
            <numerusform>%n dossiers were being written down, the last one on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were being written down here. Nothing is lost: they wait on the page Receive dossiers.</source>
        <translation>
            <numerusform>%n dossier was being written down here. Nothing is lost: it waits on the page Receive dossiers.</numerusform>
            <numerusform>%n dossiers were being written down here. Nothing is lost: they wait on the page Receive dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::LossWords</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things are missing or older than they were.</source>
        <translation>
            <numerusform>One other thing is missing or older than it was.</numerusform>
            <numerusform>%n other things are missing or older than they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::NumbersWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::ProceduresWords</name>
    <message numerus="yes">
        <source>%n procedures</source>
        <translation>
            <numerusform>%n procedure</numerusform>
            <numerusform>%n procedures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n procedures</source>
        <translation>
            <numerusform>The file changes %n procedure</numerusform>
            <numerusform>The file changes %n procedures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n procedures; lines that are not right: %1</source>
        <translation>
            <numerusform>The file changes %n procedure; lines that are not right: %1</numerusform>
            <numerusform>The file changes %n procedures; lines that are not right: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n procedures</source>
        <translation>
            <numerusform>Changed: %n procedure</numerusform>
            <numerusform>Changed: %n procedures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::QueueWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>waited %n min</numerusform>
            <numerusform>waited %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>called once</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>one person is waiting</numerusform>
            <numerusform>%n people are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was called %n times and did not come: now among the absent. If they come after all, choose %1 in the list.</source>
        <translation>
            <numerusform>%1 was called once and did not come: now among the absent. If they come after all, choose %1 in the list.</numerusform>
            <numerusform>%1 was called %n times and did not come: now among the absent. If they come after all, choose %1 in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::RegistersWords</name>
    <message numerus="yes">
        <source>%n letters are in the register and go to the printer.</source>
        <translation>
            <numerusform>%n letter is in the register and goes to the printer.</numerusform>
            <numerusform>%n letters are in the register and go to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in the register. Nothing here prints them.</source>
        <translation>
            <numerusform>%n letter is in the register. Nothing here prints it.</numerusform>
            <numerusform>%n letters are in the register. Nothing here prints them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be entered.</source>
        <translation>
            <numerusform>%n could not be entered.</numerusform>
            <numerusform>%n could not be entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why is no letter sent? (%n chosen)</source>
        <translation>
            <numerusform>Why is no letter sent? (%n chosen)</numerusform>
            <numerusform>Why is no letter sent? (%n chosen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: no letter goes with %n dossiers. On the page of the dossier this can be taken back.</source>
        <translation>
            <numerusform>Noted: no letter goes with %n dossier. On the page of the dossier this can be taken back.</numerusform>
            <numerusform>Noted: no letter goes with %n dossiers. On the page of the dossier this can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the book of %1 with %n dossiers? This is for good: no dossier can be written into it any more, and nobody can open it again. The book is printed then.</source>
        <translation>
            <numerusform>Close the book of %1 with %n dossier? This is for good: no dossier can be written into it any more, and nobody can open it again. The book is printed then.</numerusform>
            <numerusform>Close the book of %1 with %n dossiers? This is for good: no dossier can be written into it any more, and nobody can open it again. The book is printed then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book of %1 is closed with %n dossiers.</source>
        <translation>
            <numerusform>The book of %1 is closed with %n dossier.</numerusform>
            <numerusform>The book of %1 is closed with %n dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::SettingsDifference</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of “%1” wait. They keep their place; the kiosk no longer offers the group.</source>
        <translation>
            <numerusform>%n person of “%1” waits and keeps the place; the kiosk no longer offers the group.</numerusform>
            <numerusform>%n people of “%1” wait. They keep their place; the kiosk no longer offers the group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are of “%1”, which ends: they see no queue any more. Please give them another agency.</source>
        <translation>
            <numerusform>%n account is of “%1”, which ends: it sees no queue any more. Please give it another agency.</numerusform>
            <numerusform>%n accounts are of “%1”, which ends: they see no queue any more. Please give them another agency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::SettingsView</name>
    <message numerus="yes">
        <source>%n changes are not saved yet.</source>
        <translation>
            <numerusform>%n change is not saved yet.</numerusform>
            <numerusform>%n changes are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::SettingsWords</name>
    <message numerus="yes">
        <source>Saved: %n changes. They hold from now on.</source>
        <translation>
            <numerusform>Saved: %n change. It holds from now on.</numerusform>
            <numerusform>Saved: %n changes. They hold from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved yet. Save them, or drop them; press the other page again to leave them for later.</source>
        <translation>
            <numerusform>%n change is not saved yet. Save it, or drop it; press the other page again to leave it for later.</numerusform>
            <numerusform>%n changes are not saved yet. Save them, or drop them; press the other page again to leave them for later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n changes. What is set under “This machine” holds when the program is started anew, the rest from now on.</source>
        <translation>
            <numerusform>Saved: one change. What is set under “This machine” holds when the program is started anew, the rest from now on.</numerusform>
            <numerusform>Saved: %n changes. What is set under “This machine” holds when the program is started anew, the rest from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::SignInController</name>
    <message numerus="yes">
        <source>Several tries were wrong. Please wait %n seconds and try again.</source>
        <translation>
            <numerusform>Several tries were wrong. Please wait %n second and try again.</numerusform>
            <numerusform>Several tries were wrong. Please wait %n seconds and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::ViewWords</name>
    <message numerus="yes">
        <source>There are %n views already. Please remove one first.</source>
        <translation>
            <numerusform>There is %n view already. Please remove it first.</numerusform>
            <numerusform>There are %n views already. Please remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::WaitingModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waited</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <comment>waited</comment>
        <translation>
            <numerusform>%n min, long</numerusform>
            <numerusform>%n min, long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::WorkWords</name>
    <message numerus="yes">
        <source>Recorded: %1, %n copies, %2.</source>
        <translation>
            <numerusform>Recorded: %1, %n copy, %2.</numerusform>
            <numerusform>Recorded: %1, %n copies, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1, %n copies, %2. It counts no more.</source>
        <translation>
            <numerusform>Taken back: %1, %n copy, %2. It counts no more.</numerusform>
            <numerusform>Taken back: %1, %n copies, %2. It counts no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done at once: %n, %1 copies, %2</source>
        <translation>
            <numerusform>done at once: %n, %1 copies, %2</numerusform>
            <numerusform>done at once: %n, %1 copies, %2</numerusform>
        </translation>
    </message>
</context>
</TS>

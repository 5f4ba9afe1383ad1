#pragma once

#include "core/queueing/appointmentservice.h"
#include "ui/kiosk/choicerows.h"

#include <QDate>
#include <QObject>

#include <functional>

namespace motcua {

class QueueFeed;

/// Choosing an appointment, one question after another: which field, which half of which day, at
/// what time. Nothing is kept before the last answer.
class KioskAppointments : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of KioskController")
    Q_PROPERTY(motcua::ChoiceRows *rows READ rows CONSTANT)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString instead READ instead NOTIFY changed)
    Q_PROPERTY(bool offered READ isOffered NOTIFY offeredChanged)

public:
    /// Code of the row that leads to the later times.
    static constexpr QStringView Later = u"+";
    static constexpr std::size_t MostRows = 12;

    KioskAppointments(AppointmentService &appointments, QueueFeed &feed, QObject *parent = nullptr);

    ChoiceRows *rows() { return &m_rows; }
    QString heading() const;
    QString message() const { return m_message; } ///< what happened to the last choice
    /// Of a field without numbers for today: the number of another day, taken instead; else empty.
    QString instead() const;
    bool isOffered() const { return m_offered; } ///< some field has appointments
    const QString &field() const { return m_field; }

    /// Whether some field has appointments, as the site stands now.
    void refresh();
    void setEnglish(bool english);
    /// `field` empty: asks for it, unless there is only one.
    void begin(const QString &field);
    /// The last answer makes the appointment, under this request.
    void choose(const QString &code, const Id &request);
    /// To the question before; false at the first one.
    bool back();

Q_SIGNALS:
    void changed();
    void offeredChanged();
    void made(const motcua::Appointment &appointment);

private:
    enum class Question { Field, HalfDay, Time };
    struct Half {
        QDate day;
        bool afternoon = false;
        bool operator==(const Half &) const = default;
    };

    void ask(Question question);
    void showFields();
    void showHalves();
    void showTimes();
    std::vector<Half> halves() const;
    std::vector<Instant> times() const;
    bool isIn(const Half &half, Instant start) const;
    void make(Instant start, const Id &request);
    std::vector<const Field *> fields() const;
    QString nameOf(const Field &field) const;

    AppointmentService &m_appointments;
    QueueFeed &m_feed;
    ChoiceRows m_rows;
    Question m_question = Question::Field;
    QString m_field;
    bool m_fieldGiven = false; ///< not asked for
    Half m_half;
    std::size_t m_firstTime = 0;
    QString m_message;
    bool m_offered = false;
    bool m_english = false;
};

} // namespace motcua

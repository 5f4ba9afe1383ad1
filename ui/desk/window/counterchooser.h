#pragma once

#include <QWidget>

#include <vector>

namespace motcua {

class FlowBox;
class NoteButton;

struct CounterOffer {
    int number = 0;
    QString name; ///< "Quầy 3"
    QString serves; ///< names of its fields
    bool operator==(const CounterOffer &) const = default;
};

/// Asks once which counter this machine stands at. A digit chooses, as do Tab and Enter.
class CounterChooser : public QWidget {
    Q_OBJECT

public:
    explicit CounterChooser(QWidget *parent = nullptr);

    void setOffers(const std::vector<CounterOffer> &offers);

Q_SIGNALS:
    void counterChosen(int counter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    std::vector<CounterOffer> m_offers;
    std::vector<NoteButton *> m_buttons;
    FlowBox *m_tiles;
};

} // namespace motcua

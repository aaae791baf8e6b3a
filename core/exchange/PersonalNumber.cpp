// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PersonalNumber.h"

namespace kring::exchange {

namespace {

constexpr int shortNumber = 10;
constexpr int longNumber = 12; // with the century
constexpr int digitsOfDay = 6;
constexpr int addedForCoordination = 60; // to the day of the month

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// Ten digits: a day of some year, and the last digit as the ones before it say.
bool isNumber(const int* digits)
{
    const int month = digits[2] * 10 + digits[3];
    int day = digits[4] * 10 + digits[5];
    if (day > addedForCoordination)
        day -= addedForCoordination;
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    int sum = 0;
    for (int i = 0; i < shortNumber; ++i) {
        const int product = digits[i] * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

} // namespace

bool holdsPersonalNumber(QStringView text)
{
    if (text.size() < shortNumber)
        return false;
    for (qsizetype start = 0; start < text.size();) {
        if (!isDigit(text[start])) {
            ++start;
            continue;
        }
        // A run of digits with at most one sign in it, before the last four.
        int digits[longNumber + 1] = {};
        int count = 0;
        int signAfter = 0;
        qsizetype at = start;
        for (; at < text.size(); ++at) {
            if (isDigit(text[at])) {
                if (count <= longNumber)
                    digits[count] = text[at].unicode() - u'0';
                count += count <= longNumber ? 1 : 0;
            } else if ((text[at] == u'-' || text[at] == u'+' || text[at] == u'\u2013' || text[at] == u' ') &&
                       signAfter == 0 && (count == digitsOfDay || count == digitsOfDay + 2) &&
                       at + 1 < text.size() && isDigit(text[at + 1])) {
                signAfter = count;
            } else {
                break;
            }
        }
        const bool isSignRight = signAfter == 0 || signAfter == count - 4;
        if (isSignRight && (count == shortNumber || count == longNumber) &&
            isNumber(digits + (count - shortNumber)))
            return true;
        start = at;
    }
    return false;
}

} // namespace kring::exchange

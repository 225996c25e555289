// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/PassphraseStrength.h"

#include "crypto/PassphraseGenerator.h"
#include "crypto/SecretText.h"
#include "crypto/WordList.h"

#include <zxcvbn.h>

#include <algorithm>
#include <string_view>

namespace keel {

namespace {

// Words that any attacker of a PWP's diary tries first. Lower case, as zxcvbn wants them.
const char* const appWords[] = {
    "keel",      "pwp",           "nhs",          "iapt",       "talking", "therapy",     "therapies",
    "wellbeing", "psychological", "practitioner", "reflective", "diary",   "supervision", "talkingtherapies",
    nullptr};

// zxcvbn rates whole phrases by their words, so a phrase that stands on every list looks strong to it.
// Letters and digits only, folded as in fold().
constexpr std::string_view notoriousPhrases[] = {"correcthorsebatterystaple",
                                                 "thequickbrownfoxjumpsoverthelazydog",
                                                 "thequickbrownfoxjumps",
                                                 "tobeornottobethatisthequestion",
                                                 "tobeornottobe",
                                                 "maytheforcebewithyou",
                                                 "itwasthebestoftimes",
                                                 "inthebeginningwastheword",
                                                 "inthebeginninggodcreated",
                                                 "allyourbasearebelongtous",
                                                 "mynameisinigomontoya",
                                                 "loremipsumdolorsitamet",
                                                 "keepcalmandcarryon",
                                                 "ourfatherwhoartinheaven",
                                                 "thelordismyshepherd",
                                                 "oncebittentwiceshy",
                                                 "onceuponatime",
                                                 "winteriscoming",
                                                 "neverforgetthis",
                                                 "letmeinplease",
                                                 "thisismypassword",
                                                 "thisisapassword",
                                                 "thisismypassphrase",
                                                 "mysecretpassword",
                                                 "iloveyousomuch",
                                                 "passwordpassword",
                                                 "onetwothreefour",
                                                 "onesmallstepforman",
                                                 "improvingaccesstopsychologicaltherapies",
                                                 "nhstalkingtherapies",
                                                 "psychologicalwellbeingpractitioner",
                                                 "youllneverwalkalone",
                                                 "godsavethequeen",
                                                 "godsavetheking",
                                                 "twinkletwinklelittlestar",
                                                 "ihaveadream",
                                                 "wearethechampions"};

/// A zero-terminated text of one ASCII byte per character, in memory that is wiped.
class Ascii
{
public:
    explicit Ascii(std::size_t capacity) : m_bytes(capacity + 1) {}

    void push(char character) { m_bytes.data()[m_size++] = static_cast<unsigned char>(character); }
    void remove(std::size_t position, std::size_t count)
    {
        unsigned char* begin = m_bytes.data();
        std::copy(begin + position + count, begin + m_size + 1, begin + position);
        m_size -= count;
    }
    [[nodiscard]] std::string_view text() const { return {c_str(), m_size}; }
    [[nodiscard]] const char* c_str() const { return reinterpret_cast<const char*>(m_bytes.data()); }

private:
    SecureBytes m_bytes;
    std::size_t m_size = 0;
};

/// zxcvbn counts bytes. A character outside ASCII would count two to four times, so each becomes one letter.
Ascii oneBytePerCharacter(const SecureBytes& utf8)
{
    Ascii ascii(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const unsigned char lead = utf8.data()[i];
        unsigned last = lead;
        for (++i; i < utf8.size() && (utf8.data()[i] & 0xC0) == 0x80; ++i)
            last = utf8.data()[i];
        ascii.push(lead < 0x80 ? char(lead) : char('a' + last % 26));
    }
    return ascii;
}

char undisguised(char character)
{
    switch (character) {
    case '0': return 'o';
    case '1':
    case '!': return 'i';
    case '3': return 'e';
    case '4':
    case '@': return 'a';
    case '5':
    case '$': return 's';
    case '7': return 't';
    default: return character >= 'A' && character <= 'Z' ? char(character - 'A' + 'a') : character;
    }
}

/// Lower case, the usual digits for letters undone, nothing between the words.
Ascii fold(std::string_view text)
{
    Ascii folded(text.size());
    for (const char character : text) {
        const char plain = undisguised(character);
        if ((plain >= 'a' && plain <= 'z') || (plain >= '0' && plain <= '9'))
            folded.push(plain);
    }
    return folded;
}

bool removeNotorious(Ascii& folded)
{
    bool found = false;
    for (const std::string_view phrase : notoriousPhrases) {
        for (auto at = folded.text().find(phrase); at != std::string_view::npos;
             at = folded.text().find(phrase)) {
            folded.remove(at, phrase.size());
            found = true;
        }
    }
    return found;
}

double zxcvbnBits(const Ascii& text)
{
    // The C signature lacks a const; the words are not written to.
    return ZxcvbnMatch(text.c_str(), const_cast<const char**>(appWords), nullptr);
}

/// What a passphrase of nothing but words of our list is worth at best; otherwise our cap.
double listWordBits(std::string_view text)
{
    double bits = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) {
            if (!wordlist::contains(text.substr(0, end)))
                return generatedPassphraseBits;
            bits += wordlist::bitsPerWord;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::min(bits, generatedPassphraseBits);
}

PassphraseStrength judge(double bits, std::size_t characters, bool notorious)
{
    if (characters < std::size_t(fewestPassphraseCharacters))
        return {PassphraseVerdict::Refuse, PassphraseWeakness::TooShort, bits};
    const auto weakness = notorious ? PassphraseWeakness::Notorious : PassphraseWeakness::Guessable;
    if (bits < refusedBelowBits)
        return {PassphraseVerdict::Refuse, weakness, bits};
    if (bits < warnedBelowBits)
        return {PassphraseVerdict::Warn, weakness, bits};
    return {PassphraseVerdict::Fine, PassphraseWeakness::None, bits};
}

} // namespace

PassphraseStrength estimateStrength(const QString& passphrase)
{
    const auto secret = secretFromText(passphrase);
    if (!secret)
        return {PassphraseVerdict::Refuse, PassphraseWeakness::TooLong, 0};
    const Ascii ascii = oneBytePerCharacter(*secret);
    double bits = std::min(zxcvbnBits(ascii), listWordBits(ascii.text()));
    Ascii folded = fold(ascii.text());
    const bool notorious = removeNotorious(folded);
    if (notorious)
        bits = std::min(bits, zxcvbnBits(folded));
    return judge(bits, ascii.text().size(), notorious);
}

} // namespace keel

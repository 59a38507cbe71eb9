using System.Text;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Incoming;
using Crm.Modules.Territories.Exchanges.Interactions;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Incoming;

public sealed class MailReaderTests
{
    private const string Heads =
        "From: =?utf-8?Q?Camille_Exempl=C3=A9?= <camille@exemple.fr>\r\nTo: \"Modele, Robin\" <Robin@exemple.fr>\r\nCc: accueil@exemple.fr\r\nDate: Mon, 23 " +
        "Nov 2026 23:30:00 +0000\r\nMessage-ID: <m1@exemple.fr>\r\nSubject: =?windows-1252?Q?Pi=E8ces_du_dossier?=\r\nMIME-Version: 1.0\r\n";

    private static IncomingMessage Read(string rest) => MailReader.Read(Encoding.Latin1.GetBytes(Heads + rest.ReplaceLineEndings("\r\n")));

    [Fact]
    public void Heads_give_people_subject_and_the_day_of_Paris()
    {
        var read = Read("Content-Type: text/plain; charset=utf-8\n\nBonjour");
        (read.Kind, read.Subject, read.Date, read.Uid, read.Text)
            .ShouldBe((InteractionKind.Email, "Pièces du dossier", new DateOnly(2026, 11, 24), "m1@exemple.fr", "Bonjour"));
        read.People.Select(p => (p.Name, p.Email))
            .ShouldBe([("Camille Exemplé", "camille@exemple.fr"), ("Modele, Robin", "robin@exemple.fr"), (null, "accueil@exemple.fr")]);
    }

    [Theory]
    [InlineData("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nD=C3=A9lib=C3=A9ration re=\n=C3=A7ue")]
    [InlineData("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nRMOpbGliw6lyYXRpb24gcmXDp3Vl")]
    [InlineData("Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\nD\u00e9lib\u00e9ration re\u00e7ue")]
    [InlineData(
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n" +
        "<html><head><style>p{color:red}</style></head><body><p>D=C3=A9lib=C3=A9ration&nbsp;<b>re=C3=A7ue</b></p><script>alert(1)</script></body></html>")]
    [InlineData(
        "Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: multipart/alternative; boundary=B\n\n--B\nContent-Type: " +
        "text/html\n\n<p>non</p>\n--B\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: " +
        "base64\n\nRMOpbGliw6lyYXRpb24gcmXDp3Vl\n--B--\n--A--\n")]
    public void Every_usual_encoding_gives_the_same_words(string body) => Read(body).Text.ShouldBe("Délibération reçue");

    [Fact]
    public void Files_are_recognised_and_the_signature_picture_in_the_text_is_not_the_text()
    {
        var read = Read("""
            Content-Type: multipart/mixed; boundary=A

            --A
            Content-Type: text/plain

            Voir la pièce.
            --A
            Content-Type: application/pdf; name="=?utf-8?B?ZMOpbGliw6lyYXRpb24ucGRm?="
            Content-Disposition: attachment; filename="../../=?utf-8?B?ZMOpbGliw6lyYXRpb24ucGRm?="
            Content-Transfer-Encoding: base64

            JVBERi0xLjQK
            --A
            Content-Type: text/plain; name=notes.txt
            Content-Disposition: attachment; filename=notes.txt

            texte joint
            --A--
            """);
        read.Text!.ShouldStartWith("Voir la pi");
        read.Files.Select(f => f.Name).ShouldBe(["délibération.pdf", "notes.txt"]);
        Encoding.ASCII.GetString(read.Files[0].Content).ShouldStartWith("%PDF-");
    }

    [Fact]
    public void Lists_and_lines_of_an_HTML_mail_stay_apart() =>
        HtmlText.Of("<body><h2>Titre</h2><p>Un<br>deux</p><ul><li>a</li><li>b</li></ul><table><tr><td>x</td><td>y</td></tr></table></body>")
            .ReplaceLineEndings("\n").ShouldBe("Titre\n\nUn\ndeux\n\n- a\n- b\nx y\n");

    [Fact]
    public void A_forwarded_mail_is_read_through()
    {
        Read("Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: message/rfc822\n\nSubject: dedans\nFrom: a@b.fr\nContent-Type: " +
            "text/plain\n\nLe texte\n--A--\n").Text.ShouldBe("Le texte");
    }

    [Fact]
    public void A_deep_message_is_refused()
    {
        var deep = string.Concat(Enumerable.Range(0, 60).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"));
        Should.Throw<BusinessException>(() => Read(deep + "Content-Type: text/plain\n\nfond\n")).Code.ShouldBe(ExchangeErrors.MailTooComplex);
    }

    [Fact]
    public void A_message_of_thousands_of_parts_is_refused() =>
        Should.Throw<BusinessException>(() =>
            Read("Content-Type: multipart/mixed; boundary=A\n\n" + string.Concat(Enumerable.Repeat("--A\nContent-Type: text/plain\n\nx\n", 5_000))
            + "--A--\n")).Code.ShouldBe(ExchangeErrors.MailTooComplex);

    [Fact]
    public void A_message_of_more_than_20_megabytes_is_refused() =>
        Should.Throw<BusinessException>(() => MailReader.Read(new byte[MailReader.MaxBytes + 1])).Code.ShouldBe(CoreErrors.FileTooLarge);

    [Theory, InlineData(""), InlineData("PK\u0003\u0004"), InlineData("<html><body>page</body></html>")]
    public void What_is_not_a_mail_is_refused(string content) =>
        Should.Throw<BusinessException>(() => MailReader.Read(Encoding.UTF8.GetBytes(content))).Code.ShouldBe(ExchangeErrors.MailUnreadable);
}

using System.Text;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Incoming;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Persons;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Incoming;

public sealed class InvitationReaderTests
{
    private static string Ics(string body) =>
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//FR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n" +
        $"UID:abc-123\r\nDTSTAMP:20261101T080000Z\r\n{body.ReplaceLineEndings("\r\n")}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private static IncomingMessage Read(string body) => InvitationReader.Read(Encoding.UTF8.GetBytes(Ics(body)));

    [Fact]
    public void An_invitation_gives_everything_the_form_needs()
    {
        var read = Read("""
            SUMMARY:Comité de pilotage petite enfance
            DTSTART;TZID=Europe/Paris:20261124T093000
            DTEND;TZID=Europe/Paris:20261124T110000
            LOCATION:Mairie de Lille\, salle 2
            DESCRIPTION:Ordre du jour\n- places
            ORGANIZER;CN=Camille Exemple:mailto:Camille@exemple.fr
            ATTENDEE;CN="Modèle, Robin";PARTSTAT=DECLINED:mailto:robin@exemple.fr
            ATTENDEE;CN=camille@exemple.fr:MAILTO:camille@exemple.fr
            ATTENDEE;CUTYPE=ROOM;CN=Salle 2:mailto:salle2@exemple.fr
            """);
        (read.Uid, read.Subject, read.Date, read.DurationMinutes, read.Place)
            .ShouldBe(("abc-123", "Comité de pilotage petite enfance", new DateOnly(2026, 11, 24), 90, "Mairie de Lille, salle 2"));
        read.Text.ShouldBe("Ordre du jour\n- places");
        read.People.ShouldBe([new IncomingPerson("Camille Exemple", "camille@exemple.fr"),
            new IncomingPerson("Modèle, Robin", "robin@exemple.fr", Presence.Excused)]);
    }

    [Theory]
    [InlineData("DTSTART:20261123T233000Z\nDTEND:20261124T003000Z", 24, 60)]
    [InlineData("DTSTART;TZID=Unknown Zone:20261124T090000\nDURATION:PT45M", 24, 45)]
    [InlineData("DTSTART;TZID=Romance Standard Time:20261124T233000\nDTEND;TZID=Romance Standard Time:20261125T003000", 24, 60)]
    [InlineData("DTSTART:20261124T090000\nDTEND:20261124T090000", 24, null)]
    [InlineData("DTSTART;VALUE=DATE:20261125\nDTEND;VALUE=DATE:20261127", 25, null)]
    public void The_day_is_that_of_Paris(string when, int day, int? minutes)
    {
        var read = Read("SUMMARY:x\n" + when);
        (read.Date, read.DurationMinutes).ShouldBe((new DateOnly(2026, 11, day), minutes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n'importe quoi")]
    [InlineData("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:sans date\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:pas une date\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261124T0900")]
    public void What_is_not_an_invitation_is_refused(string content) =>
        Should.Throw<BusinessException>(() => InvitationReader.Read(Encoding.UTF8.GetBytes(content))).Code.ShouldBe(ExchangeErrors.InvitationUnreadable);

    [Fact]
    public void A_file_of_more_than_a_megabyte_is_refused() =>
        Should.Throw<BusinessException>(() => InvitationReader.Read(new byte[InvitationReader.MaxBytes + 1])).Code.ShouldBe(CoreErrors.FileTooLarge);

    [Fact]
    public void A_moved_day_of_a_series_does_not_hide_the_series() =>
        InvitationReader.Read(Encoding.UTF8.GetBytes(Ics(
            "SUMMARY:Déplacé\r\nRECURRENCE-ID:20261201T090000Z\r\nDTSTART:20261202T090000Z\r\n" +
            "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:abc-123\r\nSUMMARY:Série\r\nDTSTART:20261124T090000Z"))).Subject.ShouldBe("Série");
}

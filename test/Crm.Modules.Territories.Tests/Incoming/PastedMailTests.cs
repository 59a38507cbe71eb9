using Crm.Modules.Territories.Exchanges.Incoming;
using Crm.Modules.Territories.Home.MyDay;
using Shouldly;
using Xunit;

namespace Crm.Modules.Territories.Tests.Incoming;

public sealed class PastedMailTests
{
    private static readonly DateOnly Day = new(2026, 11, 12);

    [Theory]
    [InlineData(
        "De : Camille Exemple <camille@exemple.fr>\nEnvoyé : jeudi 12 novembre 2026 14:30\nÀ : Robin Modèle <robin@exemple.fr>; accueil@exemple.fr\nObjet : " +
        "Pièces du dossier\n\nBonjour,\nvoici les pièces.")]
    [InlineData(
        "De\u00a0: Camille Exemple [mailto:camille@exemple.fr]\nEnvoyé\u00a0: 12/11/2026 14:30\nÀ\u00a0: Robin Modèle " +
        "<robin@exemple.fr>;\naccueil@exemple.fr\nObjet\u00a0: Pièces du dossier\n\nBonjour,\nvoici les pièces.")]
    [InlineData(
        "\n**De :** Camille Exemple <camille@exemple.fr>\n**Date :** jeu. 12 nov. 2026 à 14:30\n**Objet :** Pièces du dossier\n**À :** Robin Modèle " +
        "<robin@exemple.fr>, <accueil@exemple.fr>\n\nBonjour,\nvoici les pièces.")]
    [InlineData(
        "From: Camille Exemple <camille@exemple.fr>\nSent: Thursday, November 12, 2026 2:30 PM\nTo: Robin Modèle <robin@exemple.fr>; " +
        "accueil@exemple.fr\nSubject: Pièces du dossier\n\nBonjour,\nvoici les pièces.")]
    public void The_heads_of_Outlook_and_Gmail_are_recognised(string pasted)
    {
        var read = PastedMail.Read(pasted);
        (read.Subject, read.Date, read.Text).ShouldBe(("Pièces du dossier", Day, "Bonjour,\nvoici les pièces."));
        read.People.ShouldBe([new IncomingPerson("Camille Exemple", "camille@exemple.fr"), new IncomingPerson("Robin Modèle", "robin@exemple.fr"),
            new IncomingPerson(null, "accueil@exemple.fr")]);
    }

    [Fact]
    public void An_answer_of_Gmail_tells_who_wrote_and_when()
    {
        var read = PastedMail.Read("Merci !\n\nLe jeu. 12 nov. 2026 à 14:30, Camille Exemple <camille@exemple.fr> a écrit :\n> Bonjour");
        (read.Date, read.People.ShouldHaveSingleItem().Email).ShouldBe((Day, "camille@exemple.fr"));
        read.Text!.ShouldStartWith("Merci");
    }

    [Theory]
    [InlineData("1er janvier 2026", 1, 1), InlineData("3 févr. 2026 09:00", 2, 3), InlineData("31/12/2026", 12, 31), InlineData("lun. 15 août 2026", 8, 15),
        InlineData("Aug 5, 2026", 8, 5), InlineData("10 juil. 2026", 7, 10), InlineData("10 juin 2026", 6, 10)]
    public void Days_are_read_in_every_usual_form(string written, int month, int day) => PastedMail.DayOf(written).ShouldBe(new DateOnly(2026, month, day));

    [Theory, InlineData("31/02/2026"), InlineData("hier"), InlineData(null), InlineData("12 brumaire 2026")]
    public void What_is_no_day_gives_none(string? written) => PastedMail.DayOf(written).ShouldBeNull();

    [Fact]
    public void Without_heads_all_is_text()
    {
        var read = PastedMail.Read("Bonjour\nObjet : seul");
        (read.Subject, read.Text, read.People.Count).ShouldBe((null, "Bonjour\nObjet : seul", 0));
    }
}

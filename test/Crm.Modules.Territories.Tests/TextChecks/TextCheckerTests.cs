using System.Diagnostics;
using System.Text;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Exchanges.Demo;
using Crm.Workbench.TextChecks;

namespace Crm.Modules.Territories.Tests.TextChecks;

public class TextCheckerTests
{
    [Theory]
    [InlineData("Mme Durand est enceinte.", "est enceinte")]
    [InlineData("🙂 Mme Durand EST ENCEINTE.", "EST ENCEINTE")]
    [InlineData("Le directeur est très dépressif", "est très dépressif")]
    [InlineData("M. Noël souffre d’une sclérose en plaques.", "souffre d’une sclérose en plaques")]
    public void Offsets_are_those_of_the_text_as_typed(string text, string words)
    {
        foreach (var form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
        {
            var typed = text.Normalize(form);
            var warning = TextChecker.Check(typed).ShouldHaveSingleItem();
            (warning.Kind, typed[warning.Start..warning.End]).ShouldBe((TextWarningKind.Health, words.Normalize(form)));
        }
    }

    [Fact]
    public void The_sentence_is_the_one_the_words_stand_in()
    {
        var warning = TextChecker.Check("Copil à 14 h. La gérante de Mme D. est enceinte. Suite le 4.").ShouldHaveSingleItem();
        warning.Sentence.ShouldBe("La gérante de Mme D. est enceinte.");
    }

    [Theory]
    [InlineData("185075935012374", true), InlineData("1 85 07 59 350 123 74", true), InlineData("1-85-07-59-350-123-74", true),
        InlineData("1\u00a085\u202f07 59 350 123 74", true)]
    [InlineData("219122A00401565", true), InlineData("2 19 12 2a 004 015 65", true), InlineData("120032B03312041", true)]
    [InlineData("185075935012375", false), InlineData("185135935012374", false), InlineData("35600000009075", false), InlineData("9185075935012374", false)]
    [InlineData("1850759350123", false), InlineData("n° de sécu : 1850759350123", true), InlineData("Numéro de sécurité sociale : 185075935012375", true),
        InlineData("FR76 1850 7593 5012 3740 1234 567", false)]
    public void A_NIR_is_known_by_its_key_or_by_its_announcement(string text, bool nir) =>
        TextChecker.Check(text).Any(w => w.Kind is TextWarningKind.Nir).ShouldBe(nir);

    [Theory]
    [InlineData("portable perso 06 12 34 56 78", true), InlineData("chez elle au 0712345678", true), InlineData("domicile : +33 6 12 34 56 78", true),
        InlineData("son portable : 06.12.34.56.78", true)]
    [InlineData("domicile 0033612345678", true), InlineData("numéro personnel : 03 20 11 22 33", true)]
    [InlineData("standard : 03 20 49 50 00", false), InlineData("06 12 34 56 78", false), InlineData("son portable pro : 06 12 34 56 78", false),
        InlineData("devis 0612 du 06/07/2026", false)]
    public void A_phone_is_private_when_the_sentence_says_so(string text, bool isPrivate) =>
        TextChecker.Check(text).Any(w => w.Kind is TextWarningKind.PrivatePhone).ShouldBe(isPrivate);

    [Theory]
    [InlineData("La petite Léa n’a pas de place.", "Léa"), InlineData("la petite lea n’a pas de place", "lea"),
        InlineData("Leur fils Jean-Baptiste entre en CP.", "Jean-Baptiste"), InlineData("Zoé (18 mois) dort mal.", "Zoé")]
    [InlineData("La crèche Sainte-Anne, 3 ans déjà.", null), InlineData("Camille Exemple, 3 ans d’expérience.", null), InlineData("Tom, 34 ans, dirige.", null),
        InlineData("Mme Martin, 3 ans après, revient.", null), InlineData("La Petite Rose ouvre.", null)]
    public void A_first_name_is_a_childs_beside_the_words_that_say_so(string text, string? name)
    {
        var found = TextChecker.Check(text).Where(w => w.Kind is TextWarningKind.ChildName).ToList();
        found.Select(w => text[w.Start..w.End]).ShouldBe(name is null ? [] : [name]);
    }

    [Theory, InlineData(null), InlineData(""), InlineData(" \n "), InlineData("."), InlineData("'"), InlineData("\ud83d"), InlineData("é́"),
        InlineData("+"), InlineData("06")]
    public void Nothing_is_said_of_nothing(string? text) => TextChecker.Check(text).ShouldBeEmpty();

    [Fact]
    public void The_demonstration_says_nothing_of_anybody() =>
        DemoScenes.All.SelectMany(s => TextChecker.Check($"{s.Subject}. {s.Text}\n{s.With}. {s.Next}")).ShouldBeEmpty();

    [Theory]
    [InlineData("Mme Durand est enceinte, son fils Tom, 3 ans, appelle au 06 12 34 56 78 à son domicile. "), InlineData("est est est est "),
        InlineData("a a un un une le la "), InlineData("1 85 07 59 350 123 74 1 85 07 "), InlineData("Tom,"), InlineData("son fils de Mme Léa et "),
        InlineData("0"), InlineData("é'"), InlineData("+33 6 ")]
    public void A_long_text_is_read_in_a_moment_whatever_it_says(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, TextChecker.MaxLength / pattern.Length));
        TextChecker.Check(text);
        var best = Enumerable.Range(0, 5).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            TextChecker.Check(text);
            return watch.Elapsed.TotalMilliseconds;
        });
        best.ShouldBeLessThan(1_500, "20 to 50 ms on a quiet machine, ten times that on a busy one; what is not linear takes many seconds");
        TestContext.Current.TestOutputHelper!.WriteLine($"{text.Length} caractères en {best:0.0} ms");
    }
}

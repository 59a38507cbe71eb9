using Crm.Foundation.Access;
using Crm.Foundation.Ui;

namespace Crm.Foundation.Tests.Ui;

/// <summary>Small parts of a page: a word always says what a colour, an icon or a drawing repeats.</summary>
public sealed class BlockTagTests
{
    [Theory]
    [InlineData(Audience.Private, "Privé"), InlineData(Audience.Caf, "Caf"), InlineData(Audience.Committee, "Comité"),
        InlineData(Audience.National, "National")]
    public async Task Who_may_read_is_a_word_with_its_meaning(Audience audience, string word)
    {
        var html = await new Rendered().Of(new AudienceTagHelper { Value = audience });
        html.ShouldEndWith($"</svg>{word}</span>");
        html.ShouldContain($"title=\"{AudienceTagHelper.Of(audience).Meaning}\"");
    }

    [Theory, InlineData("good", "circle-check"), InlineData("watch", "eye"), InlineData("late", "alert-triangle"), InlineData("none", "circle-minus")]
    public async Task A_state_says_its_word(string kind, string icon)
    {
        var html = await new Rendered().Of(new StateTagHelper { Kind = kind }, "En retard");
        html.ShouldStartWith($"<span class=\"state state-{kind}\">");
        html.ShouldContain($"#{icon}\"");
        html.ShouldContain("En retard");
    }

    [Theory]
    [InlineData("Camille Exemple", "CE"), InlineData("jean-marie d’exemple", "JD"), InlineData("Association des familles du Nord", "AN"),
        InlineData("Élan", "É")]
    [InlineData("", "?"), InlineData("42 (rue)", "?"), InlineData("3 Suisses", "S")]
    public void Initials_are_those_of_the_first_and_the_last_word(string name, string initials) => AvatarTagHelper.Initials(name).ShouldBe(initials);

    [Fact]
    public async Task Initials_are_silent_for_their_name_is_beside() =>
        (await new Rendered().Of(new AvatarTagHelper { Name = "Camille Exemple" }, cssClass: "large"))
            .ShouldBe("<span class=\"initials large\" aria-hidden=\"true\">CE</span>");

    [Fact]
    public async Task A_drawing_of_values_says_them_and_needs_two()
    {
        var drawn = await new Rendered().Of(new SparkTagHelper { Values = [1, 3, 2], Label = "3 mois : 1, 3, 2" });
        drawn.ShouldContain("role=\"img\" aria-label=\"3 mois : 1, 3, 2\"");
        drawn.ShouldContain("<polyline points=\"2,17 48,3 94,10\"/><circle cx=\"94\" cy=\"10\" r=\"2\"/>");
        (await new Rendered().Of(new SparkTagHelper { Values = [1], Label = "" })).ShouldNotContain("polyline");
        (await new Rendered().Of(new SparkTagHelper { Values = [5, 5], Label = "" })).ShouldContain("points=\"2,17 94,17\"");
    }

    [Theory, InlineData(null, "<div class=\"figure\">"), InlineData("/echanges", "<a href=\"/echanges\" class=\"figure\">")]
    public async Task A_number_opens_the_list_it_counts(string? href, string start)
    {
        var html = await new Rendered().Of(new FigureTagHelper { Value = "12", Unit = "j", Label = "Suites", Href = href, Compare = "+3 depuis lundi" });
        html.ShouldStartWith(start);
        html.ShouldContain("<span class=\"figure-value\">12 <span class=\"figure-unit\">j</span></span><span class=\"figure-compare\">+3 depuis lundi</span>");
    }

    [Fact]
    public async Task An_empty_place_says_what_it_is_for_and_offers_one_action()
    {
        var html = await new Rendered().Of(new EmptyTagHelper { Title = "Aucun <échange>", Text = "Notez le premier." }, "<a>Noter</a>");
        html.ShouldContain("Aucun &lt;échange&gt;");
        html.ShouldEndWith("<p class=\"empty-text\">Notez le premier.</p><a>Noter</a></div>");
    }

    [Fact]
    public async Task A_day_is_for_people_and_for_machines()
    {
        (await new Rendered().Of(new DateTagHelper { Value = new DateOnly(2026, 11, 22) })).ShouldStartWith("<time datetime=\"2026-11-22\">");
        (await new Rendered().Of(new DateTagHelper { Value = null })).ShouldBe("<span>–</span>");
    }

    [Fact]
    public async Task An_instant_is_that_of_Paris_with_its_hour_when_asked()
    {
        var late = new DateTime(2026, 7, 1, 22, 30, 0, DateTimeKind.Utc);
        var (day, hour) = (await new Rendered().Of(new DateTagHelper { Value = late }), await new Rendered()
            .Of(new DateTagHelper { Value = late, Time = true }));
        day.ShouldBe($"<time datetime=\"2026-07-01T22:30:00Z\">{Fr.Date(new DateOnly(2026, 7, 2))}</time>");
        hour.ShouldContain("à 0\u00a0h\u00a030");
    }
}

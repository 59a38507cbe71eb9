using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Tests.Exchanges;

/// <summary>What an exchange keeps of its text, its places and its dossiers.</summary>
public sealed class InteractionWordTests
{
    private static readonly Guid Colleague = Guid.NewGuid();

    private static Interaction Make(InteractionInput input) => new(Guid.NewGuid(), input, [Log.Lille], Days.Today);

    [Fact]
    public void Opening_it_wider_or_narrower_keeps_its_places()
    {
        var exchange = Make(Log.Input());
        exchange.OpenTo(Audience.National);
        exchange.ScopeRows.Select(r => r.Code).ShouldBe(["59", ScopeRow.Everywhere], ignoreOrder: true);
        exchange.OpenTo(Audience.Private);
        (exchange.Audience, exchange.ScopeRows.ShouldHaveSingleItem().Code).ShouldBe((Audience.Private, "59"));
    }

    [Fact]
    public void Forgotten_it_says_only_that_it_took_place()
    {
        var exchange = Make(Log.Input("Situation de Mme X") with { Text = "Détails", ParticipantsText = "Mme X", UserIds = [Colleague], DurationMinutes = 30,
            Origin = "uid" });

        exchange.Forget(Days.Start.UtcDateTime);

        (exchange.Text, exchange.Excerpt, exchange.SearchText, exchange.Participants, exchange.Origin).ShouldBe(("", "", "", null, null));
        exchange.Subject.ShouldNotContain("Mme X");
        (exchange.Users.Count, exchange.Contacts.Count, exchange.ForgottenAt).ShouldBe((0, 0, Days.Start.UtcDateTime));
        (exchange.DurationMinutes, exchange.Date, exchange.Territories.Count).ShouldBe((30, Days.Today, 1), "what is counted stays");
    }

    [Fact]
    public void Its_territories_and_its_rows_of_scope_repeat_it_when_it_is_saved()
    {
        var exchange = Make(Log.Input());
        exchange.Rewrite(Log.Input() with { Date = Days.Ago(9) }, [Log.Lille, Log.Ternois], Days.Today);
        foreach (var link in ((IScoped)exchange).Repeating) link.Repeat(exchange);
        exchange.ScopeRows.ShouldAllBe(r => r.Date == Days.Ago(9));
        exchange.Territories.ShouldAllBe(t => t.Date == Days.Ago(9));
        exchange.Territories.Count.ShouldBe(2);
    }

    [Fact]
    public void It_keeps_the_mail_it_comes_from_as_a_print()
    {
        var exchange = Make(Log.Input() with { Origin = " <message-1@exemple.fr> " });
        var print = exchange.Origin.ShouldNotBeNull();
        print.ShouldNotContain("message");
        print.ShouldBe(Interaction.OriginOf("<message-1@exemple.fr>"));
        exchange.Rewrite(Log.Input(), [Log.Lille], Days.Today);
        exchange.Origin.ShouldBe(print, "a correction does not change where it comes from");
        Interaction.OriginOf("  ").ShouldBeNull();
    }

    [Fact]
    public void A_long_text_gives_an_excerpt_and_a_search_text_of_bounded_length()
    {
        var exchange = Make(Log.Input() with { Text = string.Concat(Enumerable.Repeat("mot ", 400)) });
        exchange.Excerpt.Length.ShouldBeLessThanOrEqualTo(Interaction.ExcerptLength);
        exchange.SearchText.Length.ShouldBe(Interaction.SearchLength);
    }

    [Fact]
    public void A_cut_never_halves_a_character() =>
        char.IsHighSurrogate(Make(Log.Input() with { Text = new string('a', 239) + "😀 fin" }).Excerpt[^1]).ShouldBeFalse();

    [Fact]
    public void It_is_for_the_Caf_and_of_its_own_initiative_unless_said()
    {
        var exchange = Make(Log.Input() with { Audience = null, Initiative = null });
        (exchange.Audience, exchange.Initiative).ShouldBe((Audience.Caf, Initiative.Own));
    }

    [Theory, InlineData("project:6f9619ff-8b86-d011-b42d-00c04fc964ff", "project"), InlineData(":6f9619ff-8b86-d011-b42d-00c04fc964ff", null)]
    [InlineData("project:x", null), InlineData(null, null), InlineData("project", null), InlineData("a:6f9619ff-8b86-d011-b42d-00c04fc964ff:b", null)]
    public void A_dossier_is_named_by_kind_and_id(string? text, string? kind)
    {
        var read = DossierRef.Parse(text);
        read?.Kind.ShouldBe(kind);
        (read is null).ShouldBe(kind is null);
        if (read is not null) read.ToString().ShouldBe(text);
    }

    [Fact]
    public void A_kind_of_dossier_has_at_most_40_characters()
    {
        DossierRef.Parse($"{new string('a', 40)}:{Guid.NewGuid()}").ShouldNotBeNull();
        DossierRef.Parse($"{new string('a', 41)}:{Guid.NewGuid()}").ShouldBeNull();
    }

    [Theory, InlineData(null, false, true), InlineData("  ", false, true), InlineData("Rappeler", false, false), InlineData(null, true, false)]
    public void A_form_left_empty_promises_nothing(string? title, bool dated, bool blank) =>
        new NextStepInput { Title = title, DueDate = dated ? Days.Today : null }.IsBlank.ShouldBe(blank);

    [Fact]
    public void Every_kind_of_exchange_has_its_word_and_its_sign()
    {
        InteractionKinds.All.Select(k => k.Kind).ShouldBe(Enum.GetValues<InteractionKind>(), ignoreOrder: true);
        InteractionKinds.All.Select(k => k.Word).ShouldBeUnique();
        InteractionKinds.All.Select(k => k.Icon).ShouldBeUnique();
    }

    [Fact]
    public void A_comment_has_a_text_of_at_most_5000_characters()
    {
        new InteractionComment(Guid.NewGuid(), Guid.NewGuid(), new string('a', 5_000)).Text.Length.ShouldBe(5_000);
        Should.Throw<InputException>(() => new InteractionComment(Guid.NewGuid(), Guid.NewGuid(), new string('a', 5_001))).Errors[0].Code
            .ShouldBe(CoreErrors.TooLong);
        foreach (var nothing in (string?[])[null, " ", "\0"])
            Should.Throw<InputException>(() => new InteractionComment(Guid.NewGuid(), Guid.NewGuid(), nothing)).Errors[0].ShouldSatisfyAllConditions(
                e => e.Field.ShouldBe("text"), e => e.Code.ShouldBe(CoreErrors.Required));
    }
}

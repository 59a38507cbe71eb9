using System.Security.Cryptography;
using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Documents;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>A meeting, call, visit… with or about territories. What its text says is in Markdown, as typed.</summary>
internal sealed class Interaction : AuditedEntity, IScoped<InteractionDepartment>, IHasAudience
{
    public const int SubjectMaxLength = 200, TextMaxLength = 20_000, ParticipantsMaxLength = 1_000, ExcerptLength = 240, SearchLength = 600;
    public const int MaxMinutes = 24 * 60, MaxTerritories = 500, MaxUsers = 100, MaxParticipants = 100;

    private readonly List<InteractionTerritory> territories = [];
    private readonly List<InteractionUser> users = [];
    private readonly List<InteractionContact> contacts = [];
    private readonly List<InteractionDepartment> scopeRows = [];

    private Interaction() { }

    public Interaction(Guid id, InteractionInput input, IReadOnlyCollection<TerritoryCard> places, DateOnly today) : base(id) => Rewrite(input, places, today);

    public InteractionKind Kind { get; private set; }
    public DateOnly Date { get; private set; }
    public int? DurationMinutes { get; private set; }
    public string Subject { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>The first words of the text without its marks, so that lists never read the texts.</summary>
    [Foundation.Audit.NotAudited] public string Excerpt { get; private set; } = "";
    public string? Participants { get; private set; }
    public Audience Audience { get; private set; }
    public Initiative Initiative { get; private set; }
    public string? DossierKind { get; private set; }
    public Guid? DossierId { get; private set; }

    /// <summary>Hash of the UID of the invitation or mail it was made from.</summary>
    [Foundation.Audit.NotAudited] public string? Origin { get; private set; }

    /// <summary>When the words and the people were forgotten; what is counted stays.</summary>
    public DateTime? ForgottenAt { get; private set; }
    public string SearchText { get; private set; } = "";
    public IReadOnlyCollection<InteractionTerritory> Territories => territories;
    public IReadOnlyCollection<InteractionUser> Users => users;
    public IReadOnlyCollection<InteractionContact> Contacts => contacts;
    public IReadOnlyCollection<InteractionDepartment> ScopeRows => scopeRows;
    IEnumerable<IRepeats> IScoped.Repeating => [.. scopeRows, .. territories];
    public DossierRef? Dossier => DossierKind is null || DossierId is null ? null : new DossierRef(DossierKind, DossierId.Value);

    /// <summary>Everything wrong with the input at once, the next step aside.</summary>
    public static InputErrors Examine(InteractionInput input, DateOnly today) => new InputErrors()
        .Text(input.Subject, SubjectMaxLength, "subject")
        .OptionalText(input.Text, TextMaxLength, "text")
        .OptionalText(input.FreeText, ParticipantsMaxLength, "participantsText")
        .When(input.Kind is null, "kind", CoreErrors.Required)
        .When(input.Date is null, "date", CoreErrors.Required)
        .When(input.Date > today.AddYears(1), "date", DateErrors.DateTooFar)
        .When(input.Date?.Year < 1990, "date", DateErrors.DateTooOld)
        .When(input.DurationMinutes is < 0 or > MaxMinutes, "durationMinutes", ExchangeErrors.DurationOutOfRange)
        .When(input.TerritoryIds is null or { Count: 0 }, "territoryIds", CoreErrors.Required)
        .When(input.TerritoryIds?.Count > MaxTerritories, "territoryIds", ExchangeErrors.TooManyTerritories, ("max", MaxTerritories))
        .When(input.UserIds?.Count > MaxUsers, "userIds", ExchangeErrors.TooManyUsers, ("max", MaxUsers))
        .When((input.Named?.Count ?? 0) + (input.NewPeople?.Count ?? 0) > MaxParticipants, "participants",
            ExchangeErrors.TooManyParticipants, ("max", MaxParticipants))
        .When(input.Named?.Any(p => p is null || p.ContactId is null == p.UserId is null) is true, "participants", ExchangeErrors.ParticipantUnclear)
        .When(input.Named?.OfType<Participant>().GroupBy(p => (p.ContactId, p.UserId)).Any(g => g.Select(p => p.Presence).Distinct().Count() > 1) is true,
            "participants", ExchangeErrors.ParticipantTwice);

    public void Rewrite(InteractionInput input, IReadOnlyCollection<TerritoryCard> places, DateOnly today)
    {
        Examine(input, today).ThrowIfAny();
        (Kind, Date, DurationMinutes) = (input.Kind!.Value, input.Date!.Value, input.DurationMinutes);
        Subject = Clean(input.Subject)!;
        Text = Clean(input.Text) ?? "";
        Participants = Clean(input.FreeText);
        Origin = OriginOf(input.Origin) ?? Origin;
        (Audience, Initiative) = (input.Audience ?? Audience.Caf, input.Initiative ?? Initiative.Own);
        (DossierKind, DossierId) = (input.Dossier?.Kind, input.Dossier?.Id);
        var plain = RichText.ToPlain(Text);
        Excerpt = Cut(RichText.ToLine(Text), ExcerptLength);
        SearchText = Cut(Foundation.Text.SearchText.Normalise($"{Subject} {Participants} {plain}"), SearchLength);
        Attend(input);
        TakePlace(places);
    }

    public void Forget(DateTime now)
    {
        (Subject, Text, Excerpt, Participants, Origin, SearchText, ForgottenAt) = ("Échange archivé", "", "", null, null, "", now);
        users.Clear();
        contacts.Clear();
    }

    /// <summary>Without a list of people, only the colleagues present are told: the others stay.</summary>
    private void Attend(InteractionInput input)
    {
        var named = input.Named?.DistinctBy(p => (p.ContactId, p.UserId)).ToList();
        var colleagues = (named ?? []).Where(p => p.UserId is not null).ToDictionary(p => p.UserId!.Value, p => p.Presence ?? Presence.Present);
        foreach (var id in input.UserIds ?? []) colleagues.TryAdd(id, Presence.Present);
        if (named is null) foreach (var away in users.Where(u => u.Presence is not Presence.Present)) colleagues.TryAdd(away.UserId, away.Presence);
        var come = users.Become(colleagues.Keys, u => u.UserId, u => new InteractionUser(Id, u));
        if (come.Count > 0) Raise(new ColleaguesNamed(Id, Subject, come));
        users.ForEach(u => u.Was(colleagues[u.UserId]));
        if (named is null) return;
        var people = named.Where(p => p.ContactId is not null).ToDictionary(p => p.ContactId!.Value, p => p.Presence ?? Presence.Present);
        contacts.Become(people.Keys, c => c.ContactId, c => new InteractionContact(Id, c));
        contacts.ForEach(c => c.Was(people[c.ContactId]));
    }

    /// <summary>Opens it to more readers, or keeps it for fewer; its places stay.</summary>
    public void OpenTo(Audience audience)
    {
        Audience = audience;
        scopeRows.Become(ExchangeScope.Again(scopeRows, audience));
    }

    private void TakePlace(IReadOnlyCollection<TerritoryCard> places)
    {
        territories.Become(places.Select(p => p.Id), t => t.TerritoryId, t => new InteractionTerritory(Id, t));
        scopeRows.Become(ExchangeScope.Of(places, Audience));
        // A new one has no documents yet.
        if (Stamp != Guid.Empty) Raise(new InteractionRewritten(Id, Audience, [.. scopeRows.Select(r => r.Code)]));
    }

    /// <summary>UIDs are long and of any form: their hash is kept.</summary>
    internal static string? OriginOf(string? uid) => string.IsNullOrWhiteSpace(uid) ? null
        : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(uid.Trim())));

    /// <summary>PostgreSQL refuses the character zero in a text.</summary>
    internal static string? Clean(string? text) => text?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } words ? words : null;

    private static string Cut(string text, int max) => text.Length <= max ? text : char.IsHighSurrogate(text[max - 1]) ? text[..(max - 1)] : text[..max];
}

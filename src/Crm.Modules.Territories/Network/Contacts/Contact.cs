using Crm.Foundation.Entities;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Merges;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>A person of the network. What they do and where is told by their functions; scope follows from these and from their own territories.</summary>
internal sealed class Contact : MergeableEntity, IScoped<ContactDepartment>, IHasAudience
{
    public const int NameMaxLength = 100, NoteMaxLength = 4_000, LabelMaxLength = 60, SearchLength = 600;
    public const int MaxEmails = 10, MaxPhones = 10, MaxTerritories = 100;

    private readonly List<ContactEmail> emails = [];
    private readonly List<ContactPhone> phones = [];
    private readonly List<ContactTerritory> territories = [];
    private readonly List<ContactDepartment> scopeRows = [];

    private Contact() { }

    /// <param name="scope">Départements of their territories and organisations.</param>
    public Contact(Guid id, ContactInput input, IReadOnlyCollection<Guid> places, IEnumerable<string> scope) : base(id)
    {
        Rewrite(input, places);
        scopeRows.Become(scope);
    }

    public Civility? Civility { get; private set; }
    public string? FirstName { get; private set; }
    public string LastName { get; private set; } = "";
    public string? Note { get; private set; }
    public Audience Audience { get; private set; }

    /// <summary>Begins with the normalised last and first names: also the order of lists.</summary>
    public string SearchText { get; private set; } = "";
    public IReadOnlyCollection<ContactEmail> Emails => emails;
    public IReadOnlyCollection<ContactPhone> Phones => phones;
    public IReadOnlyCollection<ContactTerritory> Territories => territories;
    public IReadOnlyCollection<ContactDepartment> ScopeRows => scopeRows;
    public string FullName => FirstName is null ? LastName : $"{FirstName} {LastName}";

    /// <summary>Everything wrong with the input at once.</summary>
    public static InputErrors Examine(ContactInput input)
    {
        var errors = new InputErrors()
            .OptionalText(input.FirstName, NameMaxLength, "firstName")
            .Text(input.LastName, NameMaxLength, "lastName")
            .OptionalText(input.Note, NoteMaxLength, "note")
            .When(input.Emails?.Count > MaxEmails, "emails", NetworkErrors.TooManyEmails, ("max", MaxEmails))
            .When(input.Phones?.Count > MaxPhones, "phones", NetworkErrors.TooManyPhones, ("max", MaxPhones))
            .When(input.Labels?.Values.Any(l => l?.Length > LabelMaxLength) is true, "labels", CoreErrors.TooLong, ("max", LabelMaxLength))
            .When(input.TerritoryIds?.Count > MaxTerritories, "territoryIds", NetworkErrors.TooManyPlaces, ("max", MaxTerritories));
        foreach (var wrong in Given(input.Emails).Where(e => !EmailAddress.IsValid(e))) errors.Add("emails", NetworkErrors.EmailInvalid, ("value", wrong));
        foreach (var wrong in Given(input.Phones).Where(p => !PhoneNumber.IsValid(p))) errors.Add("phones", NetworkErrors.PhoneInvalid, ("value", wrong));
        return errors;
    }

    public void Rewrite(ContactInput input, IReadOnlyCollection<Guid> places)
    {
        Examine(input).ThrowIfAny();
        Civility = input.Civility;
        (FirstName, LastName, Note) = (Words.Clean(input.FirstName), Words.Clean(input.LastName)!, Words.Clean(input.Note));
        Audience = input.Audience ?? Audience.Caf;
        Reach(input);
        territories.Become(places, t => t.TerritoryId, t => new ContactTerritory(Id, t));
        // A private number must not be found by those who may not see it.
        SearchText =
            Words.Searched(SearchLength, [LastName, FirstName, .. emails.Select(e => e.Address), .. phones.Where(p => !p.IsPrivate).Select(p => p.Number)]);
        Compare();
    }

    /// <summary>When the name, the addresses and the note were forgotten; what they were, and when, stays for the counts.</summary>
    public DateTime? AnonymisedAt { get; private set; }

    public void Anonymise(DateTime now)
    {
        (Civility, FirstName, LastName, Note, AnonymisedAt) = (null, "Personne", "anonymisée", null, now);
        emails.Clear();
        phones.Clear();
        SearchText = Words.Searched(SearchLength, [LastName, FirstName]);
        Compare();
    }

    protected override MergeKind MergeKind => MergeKind.Contact;

    private void Reach(ContactInput input)
    {
        var labels = (input.Labels ?? new Dictionary<string, string>()).GroupBy(l => KeyOf(l.Key)).ToDictionary(l => l.Key, l => Words.Clean(l.First().Value));
        var own = (input.PrivatePhones ?? []).Select(KeyOf).ToHashSet();
        var addresses = Given(input.Emails).Select(e => EmailAddress.Normalise(e)!).Distinct().ToList();
        emails.Become(addresses, e => e.Address, a => new ContactEmail(Id, a));
        foreach (var email in emails) email.Tell(labels.GetValueOrDefault(email.Address), addresses.IndexOf(email.Address));
        var numbers = Given(input.Phones).Select(p => PhoneNumber.Normalise(p)!).Distinct().ToList();
        phones.Become(numbers, p => p.Number, n => new ContactPhone(Id, n));
        foreach (var phone in phones) phone.Tell(labels.GetValueOrDefault(phone.Number), numbers.IndexOf(phone.Number), own.Contains(phone.Number));
    }

    private static string KeyOf(string value) => EmailAddress.Normalise(value) ?? PhoneNumber.Normalise(value) ?? value;

    private static IEnumerable<string> Given(IReadOnlyList<string>? values) => (values ?? []).Where(v => !string.IsNullOrWhiteSpace(v));
}

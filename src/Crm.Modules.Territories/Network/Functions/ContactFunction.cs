using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Merges;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network.Functions;

/// <summary>What a person is in an organisation, for a time. It is read by those who read both.</summary>
internal sealed class ContactFunction : AuditedEntity
{
    public const int TitleMaxLength = 150, MandateMaxLength = 150;

    private ContactFunction() { }

    public ContactFunction(Guid id, FunctionInput input, IEnumerable<ContactFunction> others) : base(id)
    {
        (ContactId, OrganisationId) = (input.ContactId ?? Guid.Empty, input.OrganisationId ?? Guid.Empty);
        Rewrite(input, others);
        Compare();
    }

    public Guid ContactId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The normalised title: what is searched, and what tells two functions apart.</summary>
    public string SearchTitle { get; private set; } = "";
    public string? Role { get; private set; }
    public DateOnly? From { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? To { get; private set; }
    public string? Mandate { get; private set; }
    public DateOnly? MandateUntil { get; private set; }
    public string? Mailbox { get; private set; }

    public bool IsCurrent(DateOnly today) => (To is null || To >= today) && (From is null || From <= today);

    /// <summary>Everything wrong with the input at once.</summary>
    /// <param name="prefix">Of the fields, when the function is part of a larger form.</param>
    public static InputErrors Examine(FunctionInput input, string prefix = "") => new InputErrors()
        .When(input.ContactId is null, prefix + "contactId", CoreErrors.Required)
        .When(input.OrganisationId is null, prefix + "organisationId", CoreErrors.Required)
        .Text(input.Title, TitleMaxLength, prefix + "title")
        .When(input.From?.Year < 1950, prefix + "from", DateErrors.DateTooOld)
        .When(input.To < input.From, prefix + "to", NetworkErrors.FunctionEndsBeforeStart)
        .OptionalText(input.Mandate, MandateMaxLength, prefix + "mandate")
        .When(input.MandateUntil < input.From, prefix + "mandateUntil", NetworkErrors.MandateEndsBeforeStart)
        .When(!string.IsNullOrWhiteSpace(input.Mailbox) && !EmailAddress.IsValid(input.Mailbox), prefix + "mailbox",
            NetworkErrors.EmailInvalid, ("value", input.Mailbox));

    /// <param name="others">The person's functions in that organisation.</param>
    public void Rewrite(FunctionInput input, IEnumerable<ContactFunction> others)
    {
        Examine(input).When(input.ContactId != ContactId || input.OrganisationId != OrganisationId, "organisationId",
            NetworkErrors.FunctionLinksFixed).ThrowIfAny();
        (Title, Role, From, To) = (Words.Clean(input.Title)!, Words.Clean(input.Role), input.From, input.To);
        SearchTitle = SearchText.Normalise(Title);
        (Mandate, MandateUntil, Mailbox) = (Words.Clean(input.Mandate), input.MandateUntil, EmailAddress.Normalise(input.Mailbox));
        NotTwice(others);
    }

    /// <summary>Ends on that day; the history keeps it.</summary>
    public void Leave(DateOnly on, DateOnly today)
    {
        if (To < today) throw new BusinessException(NetworkErrors.FunctionAlreadyLeft);
        new InputErrors().When(on < From, "on", NetworkErrors.FunctionEndsBeforeStart)
            .When(on > today.AddYears(1), "on", DateErrors.DateTooFar).ThrowIfAny();
        To = on;
    }

    /// <summary>The same title in the same organisation over the same days is one function, not two.</summary>
    public void NotTwice(IEnumerable<ContactFunction> others)
    {
        if (others.Any(o => o.Id != Id && o.DeletedAt is null && o.SearchTitle == SearchTitle && Meets(o)))
            throw new InputException([new FieldError("from", NetworkErrors.FunctionOverlaps, new Dictionary<string, object?>())]);
    }

    /// <summary>The organisation was another writing of this one.</summary>
    internal void BelongTo(Guid organisationId)
    {
        OrganisationId = organisationId;
        Compare();
    }

    /// <summary>The person was another card of this one.</summary>
    internal void BeOf(Guid contactId)
    {
        ContactId = contactId;
        Compare();
    }

    /// <summary>An address often holds a name.</summary>
    internal void ForgetMailbox() => Mailbox = null;

    /// <summary>Two people of one organisation with the same name are perhaps one.</summary>
    private void Compare() => Raise(new RecordChanged(MergeKind.Contact, ContactId));

    private bool Meets(ContactFunction other) =>
        (From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) <= (To ?? DateOnly.MaxValue);
}

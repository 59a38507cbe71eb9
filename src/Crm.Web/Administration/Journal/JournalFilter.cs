namespace Crm.Web.Administration.Journal;

/// <param name="Kind">Name of the kind of thing, e.g. <c>User</c> or <c>Interaction</c>.</param>
/// <param name="User">Who acted.</param>
/// <param name="From">Civil days in Paris, both included.</param>
internal sealed record JournalFilter(string? Kind = null, Guid? User = null, string? Action = null, DateOnly? From = null,
    DateOnly? To = null, Guid? Entity = null);

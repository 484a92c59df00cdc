// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

//! The types that go over the wire.

#[cfg(feature = "beta-chat")]
mod chat_session;
#[cfg(feature = "beta-chat")]
mod chat_retrieve_response;
#[cfg(feature = "beta-chat")]
mod job_metadata;
#[cfg(feature = "beta-chat")]
mod chat_event;
#[cfg(feature = "beta-chat")]
mod thinking_delta_event;
#[cfg(feature = "beta-chat")]
mod text_delta_event;
#[cfg(feature = "beta-chat")]
mod thinking_event;
#[cfg(feature = "beta-chat")]
mod text_event;
#[cfg(feature = "beta-chat")]
mod tool_call_event;
#[cfg(feature = "beta-chat")]
mod tool_result_event;
#[cfg(feature = "beta-chat")]
mod stop_event;
#[cfg(feature = "beta-chat")]
mod user_input_event;
#[cfg(feature = "beta-chat")]
mod image_attachment;
#[cfg(feature = "beta-chat")]
mod usage;
mod http_validation_error;
mod validation_error;
mod location_part;
#[cfg(feature = "beta-agent-data")]
mod agent_data;
#[cfg(feature = "beta-agent-data")]
mod agent_data_aggregate_response;
#[cfg(feature = "beta-retrieval")]
mod attachment_ref;
#[cfg(feature = "beta-batch-job-items")]
mod batch_file_status;
#[cfg(feature = "beta-batch-job-items")]
mod job_item_list_response;
#[cfg(feature = "beta-batch")]
mod batch_cancel_response;
#[cfg(feature = "beta-batch")]
mod batch_job_response;
#[cfg(feature = "beta-batch")]
mod batch_job_status;
#[cfg(feature = "beta-batch")]
mod batch_get_status_response;
#[cfg(feature = "beta-batch-job-items")]
mod batch_job_type;
#[cfg(feature = "beta-batch-job-items")]
mod batch_parse_job_config;
#[cfg(feature = "beta-batch-job-items")]
mod batch_parse_job_config_type;
#[cfg(feature = "beta-batch-job-items")]
mod batch_parse_job_record_create;
#[cfg(feature = "beta-batch-job-items")]
mod batch_parse_job_record_create_job_name;
#[cfg(feature = "beta-agent-data")]
mod agent_data_delete_by_query_response;
#[cfg(feature = "beta-directories-files")]
mod directory_file_response;
#[cfg(any(feature = "beta-retrieval", feature = "beta-directories-files"))]
mod directory_file_response_metadata;
#[cfg(feature = "beta-directories")]
mod directory_response;
#[cfg(feature = "beta-sheets")]
mod extracted_region_summary;
#[cfg(feature = "beta-sheets")]
mod file;
#[cfg(feature = "beta-retrieval")]
mod retrieval_find_response;
#[cfg(feature = "beta-retrieval")]
mod retrieval_grep_response;
#[cfg(feature = "beta-retrieval")]
mod retrieval_read_response;
#[cfg(feature = "beta-agent-data")]
mod filter_operation;
#[cfg(feature = "beta-agent-data")]
mod filter_operation_eq;
#[cfg(feature = "beta-retrieval")]
mod filter_type_union_int_float;
#[cfg(feature = "beta-retrieval")]
mod filter_type_union_int_float_operator;
#[cfg(feature = "beta-retrieval")]
mod filter_type_union_int_float_value;
#[cfg(feature = "beta-retrieval")]
mod filter_type_union_int_float_value_choice;
#[cfg(feature = "beta-retrieval")]
mod filter_type_union_str_int_bool_float;
#[cfg(feature = "beta-retrieval")]
mod filter_type_union_str_int_bool_float_value;
#[cfg(feature = "beta-retrieval")]
mod filter_type_union_str_int_bool_float_value_choice;
#[cfg(feature = "beta-retrieval")]
mod filter_type_str;
#[cfg(feature = "beta-retrieval")]
mod filter_type_str_value;
#[cfg(feature = "beta-indexes")]
mod index_metadata;
#[cfg(feature = "beta-indexes")]
mod index_response;
#[cfg(feature = "beta-batch-job-items")]
mod job_item_get_processing_results_response;
#[cfg(feature = "beta-retrieval")]
mod mongo_static_filters;
#[cfg(feature = "beta-batch-job-items")]
mod processing_result;
#[cfg(feature = "beta-batch-job-items")]
mod processing_result_job_config;
#[cfg(feature = "beta-batch-job-items")]
mod processing_result_metadata;
#[cfg(feature = "beta-retrieval")]
mod retrieval_rerank_config;
#[cfg(feature = "beta-retrieval")]
mod retrieval_result;
#[cfg(feature = "beta-retrieval")]
mod retrieval_retrieve_response;
#[cfg(feature = "beta-split")]
mod split_configuration;
#[cfg(feature = "beta-split")]
mod split_document_input;
#[cfg(feature = "beta-split")]
mod split_job_response;
#[cfg(feature = "beta-split")]
mod split_result_response;
#[cfg(feature = "beta-split")]
mod split_segment_response;
#[cfg(feature = "beta-sheets")]
mod sheets_job;
#[cfg(feature = "beta-sheets")]
mod sheets_parsing_config;
#[cfg(feature = "beta-sheets")]
mod spreadsheet_result_type;
#[cfg(feature = "beta-retrieval")]
mod static_fields;
#[cfg(feature = "beta-indexes")]
mod sync_product_entry_request;
#[cfg(feature = "beta-indexes")]
mod sync_product_entry_request_product_type;
#[cfg(feature = "beta-sheets")]
mod worksheet_metadata;
#[cfg(feature = "beta-agent-data")]
mod agent_data_delete_response;
#[cfg(feature = "beta-retrieval")]
mod beta_retrieval_retrieve_custom_filters;
#[cfg(feature = "beta-directories")]
mod beta_directories_list_type;
#[cfg(feature = "beta-split")]
mod beta_split_list_status;
#[cfg(feature = "classifier-jobs")]
mod classification_result;
#[cfg(feature = "classifier-jobs")]
mod job_get_results_response;
#[cfg(feature = "classifier-jobs")]
mod file_classification;
#[cfg(feature = "classify")]
mod classify_configuration;
#[cfg(feature = "classify")]
mod classify_configuration_mode;
#[cfg(feature = "classify")]
mod classify_v2_job_response;
#[cfg(feature = "classify")]
mod classify_v2_job_response_document_input_type;
#[cfg(feature = "classify")]
mod classify_v2_job_response_status;
#[cfg(feature = "classify")]
mod classify_result;
#[cfg(feature = "configurations")]
mod configuration_response;
#[cfg(feature = "configurations")]
mod configuration_response_product_type;
#[cfg(feature = "data-sinks")]
mod data_sink_list_response;
#[cfg(feature = "data-sources")]
mod data_source;
#[cfg(feature = "data-sources")]
mod data_source_list_response;
#[cfg(feature = "extract")]
mod extract_configuration;
#[cfg(feature = "extract")]
mod extract_job_metadata;
#[cfg(feature = "extract")]
mod extract_job_usage;
#[cfg(feature = "extract")]
mod extract_v2_job;
#[cfg(feature = "extract")]
mod extract_v2_job_extract_result;
#[cfg(feature = "extract")]
mod extract_v2_job_metadata;
#[cfg(feature = "extract")]
mod extract_v2_schema_validate_response;
#[cfg(feature = "extract")]
mod extracted_field_metadata;
#[cfg(feature = "extract")]
mod extract_list_status;
#[cfg(feature = "files")]
mod file_filter;
#[cfg(feature = "files")]
mod file_query_response;
#[cfg(feature = "files")]
mod file_v2;
#[cfg(feature = "parsing")]
mod b_box;
#[cfg(feature = "parsing")]
mod code_item;
#[cfg(feature = "parsing")]
mod code_item_type;
#[cfg(feature = "parsing")]
mod failed_markdown_page;
#[cfg(feature = "parsing")]
mod failed_structured_page;
#[cfg(feature = "parsing")]
mod footer_item;
#[cfg(feature = "parsing")]
mod footer_item_type;
#[cfg(feature = "parsing")]
mod footer_item_items;
#[cfg(feature = "parsing")]
mod header_item;
#[cfg(feature = "parsing")]
mod header_item_type;
#[cfg(feature = "parsing")]
mod heading_item;
#[cfg(feature = "parsing")]
mod heading_item_type;
#[cfg(feature = "parsing")]
mod image_item;
#[cfg(feature = "parsing")]
mod image_item_type;
#[cfg(feature = "parsing")]
mod image_metadata;
#[cfg(feature = "parsing")]
mod image_metadata_b_box;
#[cfg(feature = "parsing")]
mod images_content_metadata;
#[cfg(feature = "parsing")]
mod link_item;
#[cfg(feature = "parsing")]
mod link_item_type;
#[cfg(feature = "parsing")]
mod list_item;
#[cfg(feature = "parsing")]
mod list_item_type;
#[cfg(feature = "parsing")]
mod list_item_items;
#[cfg(feature = "parsing")]
mod llama_parse_supported_file_extensions;
#[cfg(feature = "parsing")]
mod markdown_result;
#[cfg(feature = "parsing")]
mod markdown_result_pages;
#[cfg(feature = "parsing")]
mod markdown_result_page;
#[cfg(feature = "parsing")]
mod metadata_result;
#[cfg(feature = "parsing")]
mod metadata_result_page;
#[cfg(feature = "parsing")]
mod parse_concern_item;
#[cfg(feature = "parsing")]
mod parse_job_response;
#[cfg(feature = "parsing")]
mod parse_job_response_status;
#[cfg(feature = "parsing")]
mod parsing_get_response;
#[cfg(feature = "parsing")]
mod parse_versions_response;
#[cfg(feature = "parsing")]
mod parse_versions_response_fast;
#[cfg(feature = "parsing")]
mod parse_versions_response_cost_effective;
#[cfg(feature = "parsing")]
mod parse_versions_response_agentic;
#[cfg(feature = "parsing")]
mod parse_versions_response_agentic_plus;
#[cfg(feature = "parsing")]
mod result_type_metadata;
#[cfg(feature = "parsing")]
mod structured_result;
#[cfg(feature = "parsing")]
mod structured_result_pages;
#[cfg(feature = "parsing")]
mod structured_result_page;
#[cfg(feature = "parsing")]
mod structured_result_page_items;
#[cfg(feature = "parsing")]
mod table_item;
#[cfg(feature = "parsing")]
mod table_item_type;
#[cfg(feature = "parsing")]
mod table_item_rows;
#[cfg(feature = "parsing")]
mod text_item;
#[cfg(feature = "parsing")]
mod text_item_type;
#[cfg(feature = "parsing")]
mod text_result;
#[cfg(feature = "parsing")]
mod text_result_page;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod advanced_mode_transform_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod advanced_mode_transform_config_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod advanced_mode_transform_config_segmentation_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod advanced_mode_transform_config_chunking_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod auto_transform_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod auto_transform_config_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod azure_open_ai_embedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod azure_open_ai_embedding_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod azure_open_ai_embedding_config_type;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod bedrock_embedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod bedrock_embedding_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod bedrock_embedding_config_type;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod character_chunking_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod character_chunking_config_mode;
#[cfg(feature = "pipelines-documents")]
mod cloud_document;
#[cfg(feature = "pipelines-documents")]
mod cloud_document_create;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod cohere_embedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod cohere_embedding_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod cohere_embedding_config_type;
#[cfg(feature = "pipelines-data-sources")]
mod data_source_sync_request;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod element_segmentation_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod element_segmentation_config_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod embedding_model_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod embedding_model_config_embedding_config;
#[cfg(feature = "pipelines-files")]
mod file_get_status_counts_response;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod gemini_embedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod gemini_embedding_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod gemini_embedding_config_type;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod hugging_face_inference_api_embedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod hugging_face_inference_api_embedding_token;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod hugging_face_inference_api_embedding_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod hugging_face_inference_api_embedding_config_type;
#[cfg(
    any(
        feature = "pipelines-data-sources",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
mod ingestion_error_response;
#[cfg(
    any(
        feature = "pipelines-data-sources",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
mod job_name_mapping;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod llama_parse_parameters;
#[cfg(
    any(
        feature = "pipelines-data-sources",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
mod managed_ingestion_status;
#[cfg(
    any(
        feature = "pipelines-data-sources",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
mod managed_ingestion_status_response;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod managed_open_ai_embedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod managed_open_ai_embedding_model_name;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod managed_open_ai_embedding_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod managed_open_ai_embedding_config_type;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod none_chunking_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod none_chunking_config_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod none_segmentation_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod none_segmentation_config_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod open_ai_embedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod open_ai_embedding_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod open_ai_embedding_config_type;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod page_segmentation_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod page_segmentation_config_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod pipeline;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod pipeline_embedding_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod pipeline_transform_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod pipeline_status;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod pipeline_configuration_hashes;
#[cfg(feature = "pipelines")]
mod pipeline_create;
#[cfg(feature = "pipelines-data-sources")]
mod pipeline_data_source;
#[cfg(any(feature = "pipelines-data-sources", feature = "pipelines-files"))]
mod pipeline_data_source_status;
#[cfg(feature = "pipelines-data-sources")]
mod pipeline_data_source_create;
#[cfg(feature = "pipelines-files")]
mod pipeline_file;
#[cfg(feature = "pipelines-files")]
mod pipeline_file_create;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod pipeline_metadata_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod pipeline_type;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod pooling;
#[cfg(feature = "pipelines-documents")]
mod related_node_info;
#[cfg(feature = "pipelines-documents")]
mod related_node_info_node_type;
#[cfg(feature = "pipelines")]
mod pipeline_retrieve_response;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod semantic_chunking_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod semantic_chunking_config_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod sentence_chunking_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod sentence_chunking_config_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod sparse_model_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod sparse_model_type;
#[cfg(feature = "pipelines-documents")]
mod text_node;
#[cfg(feature = "pipelines-documents")]
mod text_node_relationships;
#[cfg(feature = "pipelines")]
mod text_node_with_score;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod token_chunking_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod token_chunking_config_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod vertex_ai_embedding_config;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod vertex_ai_embedding_config_type;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod vertex_embedding_mode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
mod vertex_text_embedding;
#[cfg(feature = "pipelines-images")]
mod image_list_page_screenshots_response;
#[cfg(feature = "pipelines-images")]
mod image_list_page_figures_response;
#[cfg(feature = "pipelines")]
mod pipeline_list_response;
#[cfg(feature = "pipelines-data-sources")]
mod data_source_get_data_sources_response;
#[cfg(feature = "pipelines-data-sources")]
mod data_source_update_data_sources_response;
#[cfg(feature = "pipelines-files")]
mod pipeline_file_create_response;
#[cfg(feature = "pipelines-metadata")]
mod metadata_create_response;
#[cfg(feature = "pipelines-documents")]
mod document_create_response;
#[cfg(feature = "pipelines-documents")]
mod document_upsert_response;
#[cfg(feature = "pipelines-documents")]
mod document_get_chunks_response;
#[cfg(feature = "projects")]
mod project;
#[cfg(feature = "projects")]
mod project_list_response;
#[cfg(feature = "retrievers-retriever")]
mod composite_retrieval_mode;
#[cfg(feature = "retrievers-retriever")]
mod composite_retrieval_result;
#[cfg(feature = "retrievers-retriever")]
mod composite_retrieved_text_node;
#[cfg(feature = "retrievers-retriever")]
mod composite_retrieved_text_node_with_score;
#[cfg(feature = "retrievers-retriever")]
mod re_rank_config;
#[cfg(feature = "retrievers-retriever")]
mod re_ranker_type;
#[cfg(feature = "retrievers")]
mod retriever;
#[cfg(feature = "retrievers")]
mod retriever_create;
#[cfg(feature = "retrievers")]
mod retriever_pipeline;
#[cfg(feature = "retrievers")]
mod retriever_list_response;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_configuration_entry;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_configuration_entry_full_page_image_in_page_threshold;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_configuration_entry_page_longer_than_n_chars;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_crop_box;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_ignore_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_parsing_conf;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_parsing_conf_tier;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_parsing_conf_version;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_parsing_conf_specialized_chart_parsing;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_presentation_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod auto_mode_spatial_text_options;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod batch_parse_job_config_priority;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "configurations",
        feature = "extract",
        feature = "parsing",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod batch_parse_job_config_images_to_save;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod box_auth_mechanism;
#[cfg(any(feature = "beta-batch-job-items", feature = "classifier-jobs"))]
mod classifier_rule;
#[cfg(any(feature = "beta-batch-job-items", feature = "classifier-jobs"))]
mod classify_job;
#[cfg(any(feature = "beta-batch-job-items", feature = "classifier-jobs"))]
mod classify_mode;
#[cfg(any(feature = "beta-batch-job-items", feature = "classifier-jobs"))]
mod classify_parsing_configuration;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod classify_v2_parameters;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod classify_v2_parameters_mode;
#[cfg(any(feature = "classify", feature = "configurations", feature = "extract"))]
mod classify_v2_parsing_configuration;
#[cfg(any(feature = "classify", feature = "configurations", feature = "extract"))]
mod classify_v2_rule;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_astra_db_vector_store;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_astra_db_vector_store_supports_nested_metadata_filters;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_az_storage_blob_data_source;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_azure_ai_search_vector_store;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_azure_ai_search_vector_store_supports_nested_metadata_filters;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_box_data_source;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_confluence_data_source;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_google_drive_data_source;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_jira_data_source;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_jira_data_source_v2;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_jira_data_source_v2_api_version;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_milvus_vector_store;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_mongo_db_atlas_vector_search;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_notion_page_data_source;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_one_drive_data_source;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_one_drive_data_source_supports_access_control;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_pinecone_vector_store;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_pinecone_vector_store_supports_nested_metadata_filters;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_postgres_vector_store;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_qdrant_vector_store;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod cloud_qdrant_vector_store_supports_nested_metadata_filters;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_s3_data_source;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_sharepoint_data_source;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_sharepoint_data_source_supports_access_control;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod cloud_slack_data_source;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod configurable_data_sink_names;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod configurable_data_source_names;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod configuration_create;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod configuration_create_parameters;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod data_sink;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod data_sink_component;
#[cfg(any(feature = "data-sinks", feature = "pipelines"))]
mod data_sink_create;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod data_source_component;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod data_source_reader_version_metadata;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod data_source_reader_version_metadata_reader_version;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod extract_configuration_tier;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod extract_configuration_extraction_target;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod extract_v2_parameters;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod fail_page_mode;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
mod failure_handling_config;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
mod filter_condition;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
mod filter_operator;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_agentic_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_cost_optimizer_parameters;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_crop_box;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_fast_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_html_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_ignore_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_input_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_job_failure_conditions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_markdown_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_ocr_parameters;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_output_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_page_ranges;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_pdf_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_presentation_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_processing_control;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_processing_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_spatial_text_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_spreadsheet_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_tables;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_tables_as_spreadsheet_options;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
mod llama_parse_timeouts;
#[cfg(
    any(
        feature = "classifier-jobs",
        feature = "configurations",
        feature = "extract",
        feature = "parsing"
    )
)]
mod llama_parse_webhook_configuration;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
mod metadata_filter;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
mod metadata_filter_value;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
mod metadata_filters;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
mod metadata_filters_filters;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod pg_vector_distance_method;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod pg_vector_hnsw_settings;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod pg_vector_vector_type;
#[cfg(any(feature = "pipelines-images", feature = "retrievers-retriever"))]
mod page_figure_metadata;
#[cfg(any(feature = "pipelines", feature = "retrievers-retriever"))]
mod page_figure_node_with_score;
#[cfg(any(feature = "pipelines-images", feature = "retrievers-retriever"))]
mod page_screenshot_metadata;
#[cfg(any(feature = "pipelines", feature = "retrievers-retriever"))]
mod page_screenshot_node_with_score;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod parse_v2_parameters;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "classifier-jobs",
        feature = "configurations",
        feature = "extract",
        feature = "parsing",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod parsing_languages;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod parsing_mode;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
mod preset_retrieval_params;
#[cfg(
    any(feature = "beta-sheets", feature = "beta-directories-files", feature = "files")
)]
mod presigned_url;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
mod retrieval_mode;
#[cfg(any(feature = "beta-split", feature = "configurations", feature = "extract"))]
mod split_category;
#[cfg(any(feature = "beta-split", feature = "configurations", feature = "extract"))]
mod split_strategy;
#[cfg(any(feature = "beta-split", feature = "configurations", feature = "extract"))]
mod split_strategy_allow_uncategorized;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod split_v1_parameters;
#[cfg(any(feature = "beta-sheets", feature = "configurations", feature = "extract"))]
mod sheets_parsing_config_table_merge_sensitivity;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod spreadsheet_v1_parameters;
#[cfg(
    any(
        feature = "beta-sheets",
        feature = "beta-batch-job-items",
        feature = "classifier-jobs"
    )
)]
mod status_enum;
#[cfg(any(feature = "configurations", feature = "extract"))]
mod untyped_parameters;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "extract",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod webhook_configuration;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "extract",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
mod webhook_configuration_webhook_events;
#[cfg(feature = "pipelines-documents")]
mod documents_list_status_refresh_policy;
#[cfg(feature = "beta-chat")]
mod chat_answer;

#[cfg(feature = "beta-chat")]
pub use chat_session::{
    ChatSession, ChatListResponse, ChatCreateResponse, ChatGetSummaryResponse,
    ChatSetTitleResponse,
};
#[cfg(feature = "beta-chat")]
pub use chat_retrieve_response::ChatRetrieveResponse;
#[cfg(feature = "beta-chat")]
pub use job_metadata::JobMetadata;
#[cfg(feature = "beta-chat")]
pub use chat_event::ChatEvent;
#[cfg(feature = "beta-chat")]
pub use thinking_delta_event::ThinkingDeltaEvent;
#[cfg(feature = "beta-chat")]
pub use text_delta_event::TextDeltaEvent;
#[cfg(feature = "beta-chat")]
pub use thinking_event::ThinkingEvent;
#[cfg(feature = "beta-chat")]
pub use text_event::TextEvent;
#[cfg(feature = "beta-chat")]
pub use tool_call_event::ToolCallEvent;
#[cfg(feature = "beta-chat")]
pub use tool_result_event::ToolResultEvent;
#[cfg(feature = "beta-chat")]
pub use stop_event::StopEvent;
#[cfg(feature = "beta-chat")]
pub use user_input_event::UserInputEvent;
#[cfg(feature = "beta-chat")]
pub use image_attachment::ImageAttachment;
#[cfg(feature = "beta-chat")]
pub use usage::Usage;
pub use http_validation_error::HTTPValidationError;
pub use validation_error::ValidationError;
pub use location_part::LocationPart;
#[cfg(feature = "beta-agent-data")]
pub use agent_data::AgentData;
#[cfg(feature = "beta-agent-data")]
pub use agent_data_aggregate_response::AgentDataAggregateResponse;
#[cfg(feature = "beta-retrieval")]
pub use attachment_ref::AttachmentRef;
#[cfg(feature = "beta-batch-job-items")]
pub use batch_file_status::BatchFileStatus;
#[cfg(feature = "beta-batch-job-items")]
pub use job_item_list_response::JobItemListResponse;
#[cfg(feature = "beta-batch")]
pub use batch_cancel_response::BatchCancelResponse;
#[cfg(feature = "beta-batch")]
pub use batch_job_response::{BatchJobResponse, BatchCreateResponse, BatchListResponse};
#[cfg(feature = "beta-batch")]
pub use batch_job_status::BatchJobStatus;
#[cfg(feature = "beta-batch")]
pub use batch_get_status_response::BatchGetStatusResponse;
#[cfg(feature = "beta-batch-job-items")]
pub use batch_job_type::BatchJobType;
#[cfg(feature = "beta-batch-job-items")]
pub use batch_parse_job_config::BatchParseJobConfig;
#[cfg(feature = "beta-batch-job-items")]
pub use batch_parse_job_config_type::BatchParseJobConfigType;
#[cfg(feature = "beta-batch-job-items")]
pub use batch_parse_job_record_create::BatchParseJobRecordCreate;
#[cfg(feature = "beta-batch-job-items")]
pub use batch_parse_job_record_create_job_name::BatchParseJobRecordCreateJobName;
#[cfg(feature = "beta-agent-data")]
pub use agent_data_delete_by_query_response::AgentDataDeleteByQueryResponse;
#[cfg(feature = "beta-directories-files")]
pub use directory_file_response::{
    DirectoryFileResponse, FileUpdateResponse, DirectoryFileListResponse,
    FileAddResponse, FileGetResponse, FileUploadResponse,
};
#[cfg(any(feature = "beta-retrieval", feature = "beta-directories-files"))]
pub use directory_file_response_metadata::DirectoryFileResponseMetadata;
#[cfg(feature = "beta-directories")]
pub use directory_response::{
    DirectoryResponse, DirectoryCreateResponse, DirectoryUpdateResponse,
    DirectoryListResponse, DirectoryGetResponse,
};
#[cfg(feature = "beta-sheets")]
pub use extracted_region_summary::ExtractedRegionSummary;
#[cfg(feature = "beta-sheets")]
pub use file::File;
#[cfg(feature = "beta-retrieval")]
pub use retrieval_find_response::RetrievalFindResponse;
#[cfg(feature = "beta-retrieval")]
pub use retrieval_grep_response::RetrievalGrepResponse;
#[cfg(feature = "beta-retrieval")]
pub use retrieval_read_response::RetrievalReadResponse;
#[cfg(feature = "beta-agent-data")]
pub use filter_operation::FilterOperation;
#[cfg(feature = "beta-agent-data")]
pub use filter_operation_eq::FilterOperationEq;
#[cfg(feature = "beta-retrieval")]
pub use filter_type_union_int_float::FilterTypeUnionIntFloat;
#[cfg(feature = "beta-retrieval")]
pub use filter_type_union_int_float_operator::FilterTypeUnionIntFloatOperator;
#[cfg(feature = "beta-retrieval")]
pub use filter_type_union_int_float_value::FilterTypeUnionIntFloatValue;
#[cfg(feature = "beta-retrieval")]
pub use filter_type_union_int_float_value_choice::FilterTypeUnionIntFloatValueChoice;
#[cfg(feature = "beta-retrieval")]
pub use filter_type_union_str_int_bool_float::FilterTypeUnionStrIntBoolFloat;
#[cfg(feature = "beta-retrieval")]
pub use filter_type_union_str_int_bool_float_value::FilterTypeUnionStrIntBoolFloatValue;
#[cfg(feature = "beta-retrieval")]
pub use filter_type_union_str_int_bool_float_value_choice::FilterTypeUnionStrIntBoolFloatValueChoice;
#[cfg(feature = "beta-retrieval")]
pub use filter_type_str::FilterTypeStr;
#[cfg(feature = "beta-retrieval")]
pub use filter_type_str_value::FilterTypeStrValue;
#[cfg(feature = "beta-indexes")]
pub use index_metadata::IndexMetadata;
#[cfg(feature = "beta-indexes")]
pub use index_response::{IndexResponse, IndexCreateResponse, IndexGetResponse};
#[cfg(feature = "beta-batch-job-items")]
pub use job_item_get_processing_results_response::JobItemGetProcessingResultsResponse;
#[cfg(feature = "beta-retrieval")]
pub use mongo_static_filters::MongoStaticFilters;
#[cfg(feature = "beta-batch-job-items")]
pub use processing_result::ProcessingResult;
#[cfg(feature = "beta-batch-job-items")]
pub use processing_result_job_config::ProcessingResultJobConfig;
#[cfg(feature = "beta-batch-job-items")]
pub use processing_result_metadata::ProcessingResultMetadata;
#[cfg(feature = "beta-retrieval")]
pub use retrieval_rerank_config::RetrievalRerankConfig;
#[cfg(feature = "beta-retrieval")]
pub use retrieval_result::RetrievalResult;
#[cfg(feature = "beta-retrieval")]
pub use retrieval_retrieve_response::RetrievalRetrieveResponse;
#[cfg(feature = "beta-split")]
pub use split_configuration::SplitConfiguration;
#[cfg(feature = "beta-split")]
pub use split_document_input::SplitDocumentInput;
#[cfg(feature = "beta-split")]
pub use split_job_response::{
    SplitJobResponse, SplitCreateResponse, SplitListResponse, SplitGetResponse,
};
#[cfg(feature = "beta-split")]
pub use split_result_response::SplitResultResponse;
#[cfg(feature = "beta-split")]
pub use split_segment_response::SplitSegmentResponse;
#[cfg(feature = "beta-sheets")]
pub use sheets_job::SheetsJob;
#[cfg(feature = "beta-sheets")]
pub use sheets_parsing_config::SheetsParsingConfig;
#[cfg(feature = "beta-sheets")]
pub use spreadsheet_result_type::SpreadsheetResultType;
#[cfg(feature = "beta-retrieval")]
pub use static_fields::StaticFields;
#[cfg(feature = "beta-indexes")]
pub use sync_product_entry_request::SyncProductEntryRequest;
#[cfg(feature = "beta-indexes")]
pub use sync_product_entry_request_product_type::SyncProductEntryRequestProductType;
#[cfg(feature = "beta-sheets")]
pub use worksheet_metadata::WorksheetMetadata;
#[cfg(feature = "beta-agent-data")]
pub use agent_data_delete_response::AgentDataDeleteResponse;
#[cfg(feature = "beta-retrieval")]
pub use beta_retrieval_retrieve_custom_filters::BetaRetrievalRetrieveCustomFilters;
#[cfg(feature = "beta-directories")]
pub use beta_directories_list_type::BetaDirectoriesListType;
#[cfg(feature = "beta-split")]
pub use beta_split_list_status::BetaSplitListStatus;
#[cfg(feature = "classifier-jobs")]
pub use classification_result::ClassificationResult;
#[cfg(feature = "classifier-jobs")]
pub use job_get_results_response::JobGetResultsResponse;
#[cfg(feature = "classifier-jobs")]
pub use file_classification::FileClassification;
#[cfg(feature = "classify")]
pub use classify_configuration::ClassifyConfiguration;
#[cfg(feature = "classify")]
pub use classify_configuration_mode::ClassifyConfigurationMode;
#[cfg(feature = "classify")]
pub use classify_v2_job_response::{
    ClassifyV2JobResponse, ClassifyCreateResponse, ClassifyListResponse,
    ClassifyGetResponse,
};
#[cfg(feature = "classify")]
pub use classify_v2_job_response_document_input_type::ClassifyV2JobResponseDocumentInputType;
#[cfg(feature = "classify")]
pub use classify_v2_job_response_status::ClassifyV2JobResponseStatus;
#[cfg(feature = "classify")]
pub use classify_result::ClassifyResult;
#[cfg(feature = "configurations")]
pub use configuration_response::ConfigurationResponse;
#[cfg(feature = "configurations")]
pub use configuration_response_product_type::ConfigurationResponseProductType;
#[cfg(feature = "data-sinks")]
pub use data_sink_list_response::DataSinkListResponse;
#[cfg(feature = "data-sources")]
pub use data_source::DataSource;
#[cfg(feature = "data-sources")]
pub use data_source_list_response::DataSourceListResponse;
#[cfg(feature = "extract")]
pub use extract_configuration::ExtractConfiguration;
#[cfg(feature = "extract")]
pub use extract_job_metadata::ExtractJobMetadata;
#[cfg(feature = "extract")]
pub use extract_job_usage::ExtractJobUsage;
#[cfg(feature = "extract")]
pub use extract_v2_job::ExtractV2Job;
#[cfg(feature = "extract")]
pub use extract_v2_job_extract_result::ExtractV2JobExtractResult;
#[cfg(feature = "extract")]
pub use extract_v2_job_metadata::ExtractV2JobMetadata;
#[cfg(feature = "extract")]
pub use extract_v2_schema_validate_response::ExtractV2SchemaValidateResponse;
#[cfg(feature = "extract")]
pub use extracted_field_metadata::ExtractedFieldMetadata;
#[cfg(feature = "extract")]
pub use extract_list_status::ExtractListStatus;
#[cfg(feature = "files")]
pub use file_filter::FileFilter;
#[cfg(feature = "files")]
pub use file_query_response::FileQueryResponse;
#[cfg(feature = "files")]
pub use file_v2::{FileV2, FileCreateResponse, FileListResponse};
#[cfg(feature = "parsing")]
pub use b_box::BBox;
#[cfg(feature = "parsing")]
pub use code_item::CodeItem;
#[cfg(feature = "parsing")]
pub use code_item_type::CodeItemType;
#[cfg(feature = "parsing")]
pub use failed_markdown_page::FailedMarkdownPage;
#[cfg(feature = "parsing")]
pub use failed_structured_page::FailedStructuredPage;
#[cfg(feature = "parsing")]
pub use footer_item::FooterItem;
#[cfg(feature = "parsing")]
pub use footer_item_type::FooterItemType;
#[cfg(feature = "parsing")]
pub use footer_item_items::FooterItemItems;
#[cfg(feature = "parsing")]
pub use header_item::HeaderItem;
#[cfg(feature = "parsing")]
pub use header_item_type::HeaderItemType;
#[cfg(feature = "parsing")]
pub use heading_item::HeadingItem;
#[cfg(feature = "parsing")]
pub use heading_item_type::HeadingItemType;
#[cfg(feature = "parsing")]
pub use image_item::ImageItem;
#[cfg(feature = "parsing")]
pub use image_item_type::ImageItemType;
#[cfg(feature = "parsing")]
pub use image_metadata::ImageMetadata;
#[cfg(feature = "parsing")]
pub use image_metadata_b_box::ImageMetadataBBox;
#[cfg(feature = "parsing")]
pub use images_content_metadata::ImagesContentMetadata;
#[cfg(feature = "parsing")]
pub use link_item::LinkItem;
#[cfg(feature = "parsing")]
pub use link_item_type::LinkItemType;
#[cfg(feature = "parsing")]
pub use list_item::ListItem;
#[cfg(feature = "parsing")]
pub use list_item_type::ListItemType;
#[cfg(feature = "parsing")]
pub use list_item_items::ListItemItems;
#[cfg(feature = "parsing")]
pub use llama_parse_supported_file_extensions::LlamaParseSupportedFileExtensions;
#[cfg(feature = "parsing")]
pub use markdown_result::MarkdownResult;
#[cfg(feature = "parsing")]
pub use markdown_result_pages::MarkdownResultPages;
#[cfg(feature = "parsing")]
pub use markdown_result_page::MarkdownResultPage;
#[cfg(feature = "parsing")]
pub use metadata_result::MetadataResult;
#[cfg(feature = "parsing")]
pub use metadata_result_page::MetadataResultPage;
#[cfg(feature = "parsing")]
pub use parse_concern_item::ParseConcernItem;
#[cfg(feature = "parsing")]
pub use parse_job_response::{
    ParseJobResponse, ParsingCreateResponse, ParsingListResponse,
    ParsingUploadFileResponse,
};
#[cfg(feature = "parsing")]
pub use parse_job_response_status::ParseJobResponseStatus;
#[cfg(feature = "parsing")]
pub use parsing_get_response::ParsingGetResponse;
#[cfg(feature = "parsing")]
pub use parse_versions_response::ParseVersionsResponse;
#[cfg(feature = "parsing")]
pub use parse_versions_response_fast::ParseVersionsResponseFast;
#[cfg(feature = "parsing")]
pub use parse_versions_response_cost_effective::ParseVersionsResponseCostEffective;
#[cfg(feature = "parsing")]
pub use parse_versions_response_agentic::ParseVersionsResponseAgentic;
#[cfg(feature = "parsing")]
pub use parse_versions_response_agentic_plus::ParseVersionsResponseAgenticPlus;
#[cfg(feature = "parsing")]
pub use result_type_metadata::ResultTypeMetadata;
#[cfg(feature = "parsing")]
pub use structured_result::StructuredResult;
#[cfg(feature = "parsing")]
pub use structured_result_pages::StructuredResultPages;
#[cfg(feature = "parsing")]
pub use structured_result_page::StructuredResultPage;
#[cfg(feature = "parsing")]
pub use structured_result_page_items::StructuredResultPageItems;
#[cfg(feature = "parsing")]
pub use table_item::TableItem;
#[cfg(feature = "parsing")]
pub use table_item_type::TableItemType;
#[cfg(feature = "parsing")]
pub use table_item_rows::TableItemRows;
#[cfg(feature = "parsing")]
pub use text_item::TextItem;
#[cfg(feature = "parsing")]
pub use text_item_type::TextItemType;
#[cfg(feature = "parsing")]
pub use text_result::TextResult;
#[cfg(feature = "parsing")]
pub use text_result_page::TextResultPage;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use advanced_mode_transform_config::AdvancedModeTransformConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use advanced_mode_transform_config_mode::AdvancedModeTransformConfigMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use advanced_mode_transform_config_segmentation_config::AdvancedModeTransformConfigSegmentationConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use advanced_mode_transform_config_chunking_config::AdvancedModeTransformConfigChunkingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use auto_transform_config::AutoTransformConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use auto_transform_config_mode::AutoTransformConfigMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use azure_open_ai_embedding::AzureOpenAIEmbedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use azure_open_ai_embedding_config::AzureOpenAIEmbeddingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use azure_open_ai_embedding_config_type::AzureOpenAIEmbeddingConfigType;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use bedrock_embedding::BedrockEmbedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use bedrock_embedding_config::BedrockEmbeddingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use bedrock_embedding_config_type::BedrockEmbeddingConfigType;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use character_chunking_config::CharacterChunkingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use character_chunking_config_mode::CharacterChunkingConfigMode;
#[cfg(feature = "pipelines-documents")]
pub use cloud_document::CloudDocument;
#[cfg(feature = "pipelines-documents")]
pub use cloud_document_create::CloudDocumentCreate;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use cohere_embedding::CohereEmbedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use cohere_embedding_config::CohereEmbeddingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use cohere_embedding_config_type::CohereEmbeddingConfigType;
#[cfg(feature = "pipelines-data-sources")]
pub use data_source_sync_request::DataSourceSyncRequest;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use element_segmentation_config::ElementSegmentationConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use element_segmentation_config_mode::ElementSegmentationConfigMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use embedding_model_config::EmbeddingModelConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use embedding_model_config_embedding_config::EmbeddingModelConfigEmbeddingConfig;
#[cfg(feature = "pipelines-files")]
pub use file_get_status_counts_response::FileGetStatusCountsResponse;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use gemini_embedding::GeminiEmbedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use gemini_embedding_config::GeminiEmbeddingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use gemini_embedding_config_type::GeminiEmbeddingConfigType;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use hugging_face_inference_api_embedding::HuggingFaceInferenceAPIEmbedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use hugging_face_inference_api_embedding_token::HuggingFaceInferenceAPIEmbeddingToken;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use hugging_face_inference_api_embedding_config::HuggingFaceInferenceAPIEmbeddingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use hugging_face_inference_api_embedding_config_type::HuggingFaceInferenceAPIEmbeddingConfigType;
#[cfg(
    any(
        feature = "pipelines-data-sources",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
pub use ingestion_error_response::IngestionErrorResponse;
#[cfg(
    any(
        feature = "pipelines-data-sources",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
pub use job_name_mapping::JobNameMapping;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use llama_parse_parameters::LlamaParseParameters;
#[cfg(
    any(
        feature = "pipelines-data-sources",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
pub use managed_ingestion_status::ManagedIngestionStatus;
#[cfg(
    any(
        feature = "pipelines-data-sources",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
pub use managed_ingestion_status_response::ManagedIngestionStatusResponse;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use managed_open_ai_embedding::ManagedOpenAIEmbedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use managed_open_ai_embedding_model_name::ManagedOpenAIEmbeddingModelName;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use managed_open_ai_embedding_config::ManagedOpenAIEmbeddingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use managed_open_ai_embedding_config_type::ManagedOpenAIEmbeddingConfigType;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use none_chunking_config::NoneChunkingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use none_chunking_config_mode::NoneChunkingConfigMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use none_segmentation_config::NoneSegmentationConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use none_segmentation_config_mode::NoneSegmentationConfigMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use open_ai_embedding::OpenAIEmbedding;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use open_ai_embedding_config::OpenAIEmbeddingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use open_ai_embedding_config_type::OpenAIEmbeddingConfigType;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use page_segmentation_config::PageSegmentationConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use page_segmentation_config_mode::PageSegmentationConfigMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use pipeline::Pipeline;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use pipeline_embedding_config::PipelineEmbeddingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use pipeline_transform_config::PipelineTransformConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use pipeline_status::PipelineStatus;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use pipeline_configuration_hashes::PipelineConfigurationHashes;
#[cfg(feature = "pipelines")]
pub use pipeline_create::PipelineCreate;
#[cfg(feature = "pipelines-data-sources")]
pub use pipeline_data_source::PipelineDataSource;
#[cfg(any(feature = "pipelines-data-sources", feature = "pipelines-files"))]
pub use pipeline_data_source_status::PipelineDataSourceStatus;
#[cfg(feature = "pipelines-data-sources")]
pub use pipeline_data_source_create::PipelineDataSourceCreate;
#[cfg(feature = "pipelines-files")]
pub use pipeline_file::PipelineFile;
#[cfg(feature = "pipelines-files")]
pub use pipeline_file_create::PipelineFileCreate;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use pipeline_metadata_config::PipelineMetadataConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use pipeline_type::PipelineType;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use pooling::Pooling;
#[cfg(feature = "pipelines-documents")]
pub use related_node_info::RelatedNodeInfo;
#[cfg(feature = "pipelines-documents")]
pub use related_node_info_node_type::RelatedNodeInfoNodeType;
#[cfg(feature = "pipelines")]
pub use pipeline_retrieve_response::PipelineRetrieveResponse;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use semantic_chunking_config::SemanticChunkingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use semantic_chunking_config_mode::SemanticChunkingConfigMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use sentence_chunking_config::SentenceChunkingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use sentence_chunking_config_mode::SentenceChunkingConfigMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use sparse_model_config::SparseModelConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use sparse_model_type::SparseModelType;
#[cfg(feature = "pipelines-documents")]
pub use text_node::TextNode;
#[cfg(feature = "pipelines-documents")]
pub use text_node_relationships::TextNodeRelationships;
#[cfg(feature = "pipelines")]
pub use text_node_with_score::TextNodeWithScore;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use token_chunking_config::TokenChunkingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use token_chunking_config_mode::TokenChunkingConfigMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use vertex_ai_embedding_config::VertexAIEmbeddingConfig;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use vertex_ai_embedding_config_type::VertexAIEmbeddingConfigType;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use vertex_embedding_mode::VertexEmbeddingMode;
#[cfg(any(feature = "pipelines-sync", feature = "pipelines-data-sources"))]
pub use vertex_text_embedding::VertexTextEmbedding;
#[cfg(feature = "pipelines-images")]
pub use image_list_page_screenshots_response::ImageListPageScreenshotsResponse;
#[cfg(feature = "pipelines-images")]
pub use image_list_page_figures_response::ImageListPageFiguresResponse;
#[cfg(feature = "pipelines")]
pub use pipeline_list_response::PipelineListResponse;
#[cfg(feature = "pipelines-data-sources")]
pub use data_source_get_data_sources_response::DataSourceGetDataSourcesResponse;
#[cfg(feature = "pipelines-data-sources")]
pub use data_source_update_data_sources_response::DataSourceUpdateDataSourcesResponse;
#[cfg(feature = "pipelines-files")]
pub use pipeline_file_create_response::PipelineFileCreateResponse;
#[cfg(feature = "pipelines-metadata")]
pub use metadata_create_response::MetadataCreateResponse;
#[cfg(feature = "pipelines-documents")]
pub use document_create_response::DocumentCreateResponse;
#[cfg(feature = "pipelines-documents")]
pub use document_upsert_response::DocumentUpsertResponse;
#[cfg(feature = "pipelines-documents")]
pub use document_get_chunks_response::DocumentGetChunksResponse;
#[cfg(feature = "projects")]
pub use project::Project;
#[cfg(feature = "projects")]
pub use project_list_response::ProjectListResponse;
#[cfg(feature = "retrievers-retriever")]
pub use composite_retrieval_mode::CompositeRetrievalMode;
#[cfg(feature = "retrievers-retriever")]
pub use composite_retrieval_result::CompositeRetrievalResult;
#[cfg(feature = "retrievers-retriever")]
pub use composite_retrieved_text_node::CompositeRetrievedTextNode;
#[cfg(feature = "retrievers-retriever")]
pub use composite_retrieved_text_node_with_score::CompositeRetrievedTextNodeWithScore;
#[cfg(feature = "retrievers-retriever")]
pub use re_rank_config::ReRankConfig;
#[cfg(feature = "retrievers-retriever")]
pub use re_ranker_type::ReRankerType;
#[cfg(feature = "retrievers")]
pub use retriever::Retriever;
#[cfg(feature = "retrievers")]
pub use retriever_create::RetrieverCreate;
#[cfg(feature = "retrievers")]
pub use retriever_pipeline::RetrieverPipeline;
#[cfg(feature = "retrievers")]
pub use retriever_list_response::RetrieverListResponse;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_configuration_entry::AutoModeConfigurationEntry;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_configuration_entry_full_page_image_in_page_threshold::AutoModeConfigurationEntryFullPageImageInPageThreshold;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_configuration_entry_page_longer_than_n_chars::AutoModeConfigurationEntryPageLongerThanNChars;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_crop_box::AutoModeCropBox;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_ignore_options::AutoModeIgnoreOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_parsing_conf::AutoModeParsingConf;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_parsing_conf_tier::AutoModeParsingConfTier;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_parsing_conf_version::AutoModeParsingConfVersion;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_parsing_conf_specialized_chart_parsing::AutoModeParsingConfSpecializedChartParsing;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_presentation_options::AutoModePresentationOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use auto_mode_spatial_text_options::AutoModeSpatialTextOptions;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use batch_parse_job_config_priority::BatchParseJobConfigPriority;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "configurations",
        feature = "extract",
        feature = "parsing",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use batch_parse_job_config_images_to_save::BatchParseJobConfigImagesToSave;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use box_auth_mechanism::BoxAuthMechanism;
#[cfg(any(feature = "beta-batch-job-items", feature = "classifier-jobs"))]
pub use classifier_rule::ClassifierRule;
#[cfg(any(feature = "beta-batch-job-items", feature = "classifier-jobs"))]
pub use classify_job::ClassifyJob;
#[cfg(any(feature = "beta-batch-job-items", feature = "classifier-jobs"))]
pub use classify_mode::ClassifyMode;
#[cfg(any(feature = "beta-batch-job-items", feature = "classifier-jobs"))]
pub use classify_parsing_configuration::ClassifyParsingConfiguration;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use classify_v2_parameters::ClassifyV2Parameters;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use classify_v2_parameters_mode::ClassifyV2ParametersMode;
#[cfg(any(feature = "classify", feature = "configurations", feature = "extract"))]
pub use classify_v2_parsing_configuration::ClassifyV2ParsingConfiguration;
#[cfg(any(feature = "classify", feature = "configurations", feature = "extract"))]
pub use classify_v2_rule::ClassifyV2Rule;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_astra_db_vector_store::CloudAstraDBVectorStore;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_astra_db_vector_store_supports_nested_metadata_filters::CloudAstraDBVectorStoreSupportsNestedMetadataFilters;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_az_storage_blob_data_source::CloudAzStorageBlobDataSource;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_azure_ai_search_vector_store::CloudAzureAISearchVectorStore;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_azure_ai_search_vector_store_supports_nested_metadata_filters::CloudAzureAISearchVectorStoreSupportsNestedMetadataFilters;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_box_data_source::CloudBoxDataSource;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_confluence_data_source::CloudConfluenceDataSource;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_google_drive_data_source::CloudGoogleDriveDataSource;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_jira_data_source::CloudJiraDataSource;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_jira_data_source_v2::CloudJiraDataSourceV2;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_jira_data_source_v2_api_version::CloudJiraDataSourceV2ApiVersion;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_milvus_vector_store::CloudMilvusVectorStore;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_mongo_db_atlas_vector_search::CloudMongoDBAtlasVectorSearch;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_notion_page_data_source::CloudNotionPageDataSource;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_one_drive_data_source::CloudOneDriveDataSource;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_one_drive_data_source_supports_access_control::CloudOneDriveDataSourceSupportsAccessControl;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_pinecone_vector_store::CloudPineconeVectorStore;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_pinecone_vector_store_supports_nested_metadata_filters::CloudPineconeVectorStoreSupportsNestedMetadataFilters;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_postgres_vector_store::{
    CloudPostgresVectorStore, CloudPostgresVectorStoreArguments,
};
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_qdrant_vector_store::CloudQdrantVectorStore;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use cloud_qdrant_vector_store_supports_nested_metadata_filters::CloudQdrantVectorStoreSupportsNestedMetadataFilters;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_s3_data_source::CloudS3DataSource;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_sharepoint_data_source::CloudSharepointDataSource;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_sharepoint_data_source_supports_access_control::CloudSharepointDataSourceSupportsAccessControl;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use cloud_slack_data_source::CloudSlackDataSource;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use configurable_data_sink_names::ConfigurableDataSinkNames;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use configurable_data_source_names::ConfigurableDataSourceNames;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use configuration_create::ConfigurationCreate;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use configuration_create_parameters::ConfigurationCreateParameters;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use data_sink::DataSink;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use data_sink_component::DataSinkComponent;
#[cfg(any(feature = "data-sinks", feature = "pipelines"))]
pub use data_sink_create::DataSinkCreate;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use data_source_component::DataSourceComponent;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use data_source_reader_version_metadata::DataSourceReaderVersionMetadata;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use data_source_reader_version_metadata_reader_version::DataSourceReaderVersionMetadataReaderVersion;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use extract_configuration_tier::ExtractConfigurationTier;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use extract_configuration_extraction_target::ExtractConfigurationExtractionTarget;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use extract_v2_parameters::ExtractV2Parameters;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use fail_page_mode::FailPageMode;
#[cfg(any(feature = "data-sources", feature = "pipelines-data-sources"))]
pub use failure_handling_config::FailureHandlingConfig;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
pub use filter_condition::FilterCondition;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
pub use filter_operator::FilterOperator;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_agentic_options::LlamaParseAgenticOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_cost_optimizer_parameters::LlamaParseCostOptimizerParameters;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_crop_box::LlamaParseCropBox;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_fast_options::LlamaParseFastOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_html_options::LlamaParseHtmlOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_ignore_options::LlamaParseIgnoreOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_input_options::LlamaParseInputOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_job_failure_conditions::LlamaParseJobFailureConditions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_markdown_options::LlamaParseMarkdownOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_ocr_parameters::LlamaParseOcrParameters;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_output_options::LlamaParseOutputOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_page_ranges::LlamaParsePageRanges;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_pdf_options::LlamaParsePdfOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_presentation_options::LlamaParsePresentationOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_processing_control::LlamaParseProcessingControl;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_processing_options::LlamaParseProcessingOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_spatial_text_options::LlamaParseSpatialTextOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_spreadsheet_options::LlamaParseSpreadsheetOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_tables::LlamaParseTables;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_tables_as_spreadsheet_options::LlamaParseTablesAsSpreadsheetOptions;
#[cfg(any(feature = "configurations", feature = "extract", feature = "parsing"))]
pub use llama_parse_timeouts::LlamaParseTimeouts;
#[cfg(
    any(
        feature = "classifier-jobs",
        feature = "configurations",
        feature = "extract",
        feature = "parsing"
    )
)]
pub use llama_parse_webhook_configuration::LlamaParseWebhookConfiguration;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
pub use metadata_filter::MetadataFilter;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
pub use metadata_filter_value::MetadataFilterValue;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
pub use metadata_filters::MetadataFilters;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
pub use metadata_filters_filters::MetadataFiltersFilters;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use pg_vector_distance_method::PGVectorDistanceMethod;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use pg_vector_hnsw_settings::PgVectorHnswSettings;
#[cfg(
    any(
        feature = "data-sinks",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use pg_vector_vector_type::PGVectorVectorType;
#[cfg(any(feature = "pipelines-images", feature = "retrievers-retriever"))]
pub use page_figure_metadata::PageFigureMetadata;
#[cfg(any(feature = "pipelines", feature = "retrievers-retriever"))]
pub use page_figure_node_with_score::PageFigureNodeWithScore;
#[cfg(any(feature = "pipelines-images", feature = "retrievers-retriever"))]
pub use page_screenshot_metadata::PageScreenshotMetadata;
#[cfg(any(feature = "pipelines", feature = "retrievers-retriever"))]
pub use page_screenshot_node_with_score::PageScreenshotNodeWithScore;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use parse_v2_parameters::ParseV2Parameters;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "classifier-jobs",
        feature = "configurations",
        feature = "extract",
        feature = "parsing",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use parsing_languages::ParsingLanguages;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use parsing_mode::ParsingMode;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
pub use preset_retrieval_params::PresetRetrievalParams;
#[cfg(
    any(feature = "beta-sheets", feature = "beta-directories-files", feature = "files")
)]
pub use presigned_url::PresignedURL;
#[cfg(
    any(
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "retrievers"
    )
)]
pub use retrieval_mode::RetrievalMode;
#[cfg(any(feature = "beta-split", feature = "configurations", feature = "extract"))]
pub use split_category::SplitCategory;
#[cfg(any(feature = "beta-split", feature = "configurations", feature = "extract"))]
pub use split_strategy::SplitStrategy;
#[cfg(any(feature = "beta-split", feature = "configurations", feature = "extract"))]
pub use split_strategy_allow_uncategorized::SplitStrategyAllowUncategorized;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use split_v1_parameters::SplitV1Parameters;
#[cfg(any(feature = "beta-sheets", feature = "configurations", feature = "extract"))]
pub use sheets_parsing_config_table_merge_sensitivity::SheetsParsingConfigTableMergeSensitivity;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use spreadsheet_v1_parameters::SpreadsheetV1Parameters;
#[cfg(
    any(
        feature = "beta-sheets",
        feature = "beta-batch-job-items",
        feature = "classifier-jobs"
    )
)]
pub use status_enum::StatusEnum;
#[cfg(any(feature = "configurations", feature = "extract"))]
pub use untyped_parameters::UntypedParameters;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "extract",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use webhook_configuration::WebhookConfiguration;
#[cfg(
    any(
        feature = "beta-batch-job-items",
        feature = "extract",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources"
    )
)]
pub use webhook_configuration_webhook_events::WebhookConfigurationWebhookEvents;
#[cfg(feature = "pipelines-documents")]
pub use documents_list_status_refresh_policy::DocumentsListStatusRefreshPolicy;
#[cfg(feature = "beta-chat")]
pub use chat_answer::ChatAnswer;
